import { memoryLock, type Lock } from '@lineworks-bot/client'
import { commander } from './commander.ts'
import { delay } from './delay.ts'
import { ended } from './ended.ts'
import { acquireScript, leaveScript, renewScript } from './lock-scripts.ts'
import type { RedisConnection } from './redis-connection.ts'
import { defaultPrefix, type StoreOptions } from './store-options.ts'

export interface RedisLockOptions extends StoreOptions {
  /**
   * How long the lock of a process that was killed stays, in milliseconds. While its owner works, it is renewed at each third of
   * this time.
   *
   * @default 15_000
   */
  readonly ttlMs?: number
}

// How often who waits asks, give or take a half, and how long who was killed while it waited holds up those behind it.
const pollMs = 50
const placeMs = 2_000

/**
 * A lock among processes, first come, first served; within a process in the order of the calls. Only its owner gives it back; the
 * lock of an owner that was killed ends after `ttlMs`. Redis not answering: who waits gets a `RedisStoreError`, work that has begun
 * goes on.
 *
 * @example
 * ```ts
 * import { LineWorks } from '@lineworks-bot/client'
 * import { redisLock } from '@lineworks-bot/redis'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '' })
 * await redis.connect()
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '', lock: redisLock(redis) })
 * ```
 */
export function redisLock(connection: RedisConnection, options: RedisLockOptions = {}): Lock {
  const { prefix = defaultPrefix, ttlMs = 15_000 } = options
  const command = commander(connection, 'lock', options)
  // One in a process asks Redis, and the next of the same process goes to the end of the line there.
  const inThisProcess = memoryLock()

  async function hold<T>(key: string, work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    // The braces keep the three on one node of a cluster.
    const lock = `${prefix}lock:{${key}}`
    const keys = [lock, `${lock}:queue`, `${lock}:places`]
    const token = crypto.randomUUID()
    const script = (text: string, values: readonly number[] = [], until?: AbortSignal): Promise<unknown> =>
      command((redis) => redis.eval(text, { keys, arguments: [token, ...values.map(String)] }), until)

    const leave = (): Promise<unknown> => script(leaveScript)

    try {
      while ((await script(acquireScript, [ttlMs, placeMs], signal)) !== 1) {
        await delay(pollMs * (0.5 + Math.random()), signal)
      }
    } catch (error) {
      // Nobody knows whether it was taken.
      leave().catch(() => {})
      throw error
    }
    // A renewal that fails is followed by another one while the lock lasts.
    const renewal = setInterval(() => void script(renewScript, [ttlMs]).catch(() => {}), ttlMs / 3)
    try {
      return await work()
    } finally {
      clearInterval(renewal)
      // If this fails, the lock ends by itself; what the work gave is not lost for it.
      await ended(leave(), signal)
    }
  }

  return { run: (key, work, signal) => inThisProcess.run(key, () => hold(key, work, signal), signal) }
}
