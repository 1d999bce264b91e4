import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { expect, test } from 'vitest'
import { startDurable, startFleet, type Fleet } from './fleet.ts'
import { freePort, startRedis } from './redis-server.ts'
import { sendAll, type Sent } from './sender.ts'

const events = 10_000
const timing = { LOCK_DURATION_MS: '1000', STALLED_INTERVAL_MS: '500' }

interface Outcome extends Sent {
  /** How often each event was handled. */
  readonly handled: ReadonlyMap<string, number>
  readonly left: Readonly<Record<string, number>>
  readonly receiverKills: number
  readonly workerKills: number
}

async function run(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'callbacks-'))
  const file = join(folder, 'handled')
  const redis = await startRedis()
  const ports = [await freePort(), await freePort()]
  const env = { REDIS_URL: redis.url, HANDLED_FILE: file }
  const receivers = await startFleet(2, (place) =>
    startDurable('receiver.ts', /listening/, { ...env, PORT: String(ports[place]) }),
  )
  const workers = await startFleet(2, () => startDurable('worker.ts', /working/, { ...env, ...timing }))
  const queue = new Queue('lineworks-callbacks', {
    connection: { host: '127.0.0.1', port: Number(new URL(redis.url).port) },
  })
  try {
    const sending = { over: false }
    const killing = [receivers, workers].map((fleet) => killAtRandom(fleet, sending))
    const texts = Array.from({ length: events }, (_, index) => `event ${index}`)
    const sent = await sendAll(texts, ports, 16).finally(() => (sending.over = true))
    await Promise.all(killing)
    const left = await drained(queue)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    const handled = new Map<string, number>()
    for (const line of lines) handled.set(line, (handled.get(line) ?? 0) + 1)
    return { ...sent, handled, left, receiverKills: receivers.kills, workerKills: workers.kills }
  } finally {
    await queue.close()
    await Promise.all([receivers.stop(), workers.stop()])
    await redis.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killAtRandom(fleet: Fleet, sending: { readonly over: boolean }): Promise<void> {
  while (!sending.over) {
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700))
    await fleet.killOne()
  }
}

/** Waits until nothing is left to do; gives how many jobs are where. */
async function drained(queue: Queue): Promise<Record<string, number>> {
  for (;;) {
    const { completed: _, ...left } = await queue.getJobCounts()
    const open = (left['waiting'] ?? 0) + (left['active'] ?? 0) + (left['delayed'] ?? 0) + (left['prioritized'] ?? 0)
    if (open === 0) return left
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

test(
  `receivers and workers killed at random during ${events} events: none that was acknowledged is lost`,
  { timeout: 300_000 },
  async () => {
    const { acknowledged, failed, handled, left, receiverKills, workerKills } = await run()
    const twice = [...handled.values()].filter((times) => times > 1).length
    console.log(
      `${acknowledged.size} acknowledged, ${failed.size} refused or broken off, ${handled.size} handled, ${twice} of them more than once; ${receiverKills} receivers and ${workerKills} workers killed`,
    )
    expect(receiverKills).toBeGreaterThanOrEqual(5)
    expect(workerKills).toBeGreaterThanOrEqual(5)
    // Something was under way when they were killed, or nothing was tried.
    expect(failed.size).toBeGreaterThan(0)
    expect(left['failed']).toBe(0)
    expect([...acknowledged].filter((text) => !handled.has(text))).toEqual([])
    // Every event is either acknowledged, or its sender saw that it was not.
    expect(acknowledged.size + failed.size).toBe(events)
    for (const text of handled.keys()) expect(acknowledged.has(text) || failed.has(text)).toBe(true)
  },
)
