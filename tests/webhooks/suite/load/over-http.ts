import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedHeaders } from '../../../../packages/webhooks/test/signed-request.ts'
import { textEvent } from '../../../../packages/webhooks/test/text-event.ts'
import type { Bar } from './bar.ts'
import { median, shuffled } from './median.ts'
import { startServer } from './server.ts'
import { requestsInOneSecond, writeScript } from './wrk.ts'

const comparisons = [
  {
    name: 'node:http, adapter against reading and answering alone',
    subject: 'node-adapter',
    reference: 'node-floor',
    atLeast: 0.6,
  },
  { name: 'Express, adapter against by hand', subject: 'express-adapter', reference: 'express-by-hand', atLeast: 0.9 },
  { name: 'Fastify, adapter against by hand', subject: 'fastify-adapter', reference: 'fastify-by-hand', atLeast: 0.9 },
  { name: 'Hono, adapter against by hand', subject: 'hono-adapter', reference: 'hono-by-hand', atLeast: 0.9 },
]

interface Rates {
  /** Requests for each second of the server's processor time: what other programs on the machine do does not change it. */
  readonly cpu: number[]
  /** Requests for each second of the clock. */
  readonly clock: number[]
}

/** Each server against its reference in the same round; the median over the rounds. */
export async function overHttp(rounds: number): Promise<Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callbacks-load-'))
  const script = join(folder, 'callback.lua')
  const body = textEvent('@Helpdesk printer on 3F is jammed', '7c1e9a52-0b3d-4f6e-8a77-15d2c4e6b8f0')
  writeScript(script, await signedHeaders(body), body)
  const names = comparisons.flatMap(({ subject, reference }) => [subject, reference])
  const servers = await Promise.all(names.map(startServer))
  const rates = new Map<string, Rates>(names.map((name) => [name, { cpu: [], clock: [] }]))
  try {
    // The first second, in which the code is compiled, does not count.
    for (let round = -1; round < rounds; round++) {
      for (const server of shuffled(servers)) {
        const before = server.cpuSeconds()
        const requests = await requestsInOneSecond(server.port, script)
        if (round < 0) continue
        rates.get(server.name)?.cpu.push(requests / (server.cpuSeconds() - before))
        rates.get(server.name)?.clock.push(requests)
      }
    }
  } finally {
    for (const server of servers) server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  for (const [name, { cpu, clock }] of rates) {
    console.log(`${name}: ${Math.round(median(cpu))} requests per CPU second, ${Math.round(median(clock))} per second`)
  }
  return comparisons.map(({ subject, reference, name, atLeast }) => {
    const ratio = (kind: keyof Rates): number =>
      median(
        (rates.get(subject)?.[kind] ?? []).map(
          (rate, round) => rate / (rates.get(reference)?.[kind][round] ?? Number.NaN),
        ),
      )
    console.log(`${name}, by the clock: ${ratio('clock').toFixed(3)}`)
    return { name, atLeast, ratio: ratio('cpu') }
  })
}
