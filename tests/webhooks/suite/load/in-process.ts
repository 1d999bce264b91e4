import { verifySignature } from '@lineworks-bot/webhooks'
import { CallbackEvent } from '@lineworks-bot/validators'
import { describedEvents } from '../../../../packages/webhooks/test/described-events.ts'
import { botSecret, signedHeaders } from '../../../../packages/webhooks/test/signed-request.ts'
import type { Bar } from './bar.ts'
import { median, shuffled } from './median.ts'

const repeats = 400

/** What validation adds to verifying and parsing, over every event of the description. */
export async function inProcess(rounds: number): Promise<Bar[]> {
  const callbacks = await Promise.all(
    describedEvents().map(async ({ event }) => {
      const body = JSON.stringify(event)
      return { bytes: Buffer.from(body), signature: (await signedHeaders(body)).get('x-works-signature') }
    }),
  )
  const time = async (validate: (value: unknown) => boolean): Promise<number> => {
    const start = process.cpuUsage()
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const { bytes, signature } of callbacks) {
        const right = await verifySignature(bytes, signature, botSecret)
        if (!right || !validate(JSON.parse(bytes.toString('utf8')))) throw new Error('an event was refused')
      }
    }
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  const contenders = { with: CallbackEvent.is, without: (value: unknown) => value !== undefined }
  const times = { with: [] as number[], without: [] as number[] }
  const names = ['with', 'without'] as const
  for (let warm = 0; warm < 3; warm++) for (const name of names) await time(contenders[name])
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(names)) times[name].push(await time(contenders[name]))
  }
  const ratio = median(times.with.map((value, round) => value / (times.without[round] ?? Number.NaN)))
  const each = median(times.with) / (repeats * callbacks.length)
  console.log(`verify + parse + validate: ${each.toFixed(2)} us an event`)
  return [{ name: 'verify + parse + validate against verify + parse', ratio, atMost: 1.1 }]
}
