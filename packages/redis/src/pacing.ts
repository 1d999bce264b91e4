import { memoryLock, type PaceOptions, type Pacing } from '@lineworks-bot/client'
import { commander } from './commander.ts'
import { delay } from './delay.ts'
import { goScript, observeScript } from './pacing-scripts.ts'
import type { RedisConnection } from './redis-connection.ts'
import { defaultPrefix, type StoreOptions } from './store-options.ts'

export interface RedisPacingOptions extends StoreOptions, PaceOptions {}

/**
 * What `pace` of the client does, with one budget for all processes: of each operation, no more calls are let go in any 60 seconds
 * (by the clock of the server) than the limit has, and none while an answer to one of the processes said that none is left. Redis not
 * answering: the call fails with a `RedisStoreError` before it is sent.
 *
 * @example
 * ```ts
 * import { LineWorks } from '@lineworks-bot/client'
 * import { redisPacing } from '@lineworks-bot/redis'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '' })
 * await redis.connect()
 * const pacing = redisPacing(redis, { plan: 'standard', share: 0.5 })
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '', pacing })
 * ```
 */
export function redisPacing(connection: RedisConnection, options: RedisPacingOptions): Pacing {
  const { prefix = defaultPrefix, plan, share = 1 } = options
  const command = commander(connection, 'pacing', options)
  // One in a process asks Redis at a time, in the order of the calls.
  const inThisProcess = memoryLock()
  const script = (operationId: string, text: string, values: readonly number[], signal?: AbortSignal) => {
    // The braces keep the two on one node of a cluster.
    const sent = `${prefix}pacing:{${operationId}}`
    const keys = [sent, `${sent}:left`]
    return command((redis) => redis.eval(text, { keys, arguments: values.map(String) }), signal)
  }
  return {
    wait(operationId, limit, signal) {
      const allowed = Math.max(1, Math.floor(limit[plan] * share))
      const turn = async (): Promise<void> => {
        for (;;) {
          const pause = Number(await script(operationId, goScript, [allowed, limit[plan]], signal))
          if (pause <= 0) return
          await delay(pause, signal)
        }
      }
      return inThisProcess.run(operationId, turn, signal)
    },
    observe(operationId, { remaining, resetSeconds }) {
      if (remaining === undefined || resetSeconds === undefined) return
      // The call is done, and the next one still has the limit of its own.
      script(operationId, observeScript, [remaining, resetSeconds * 1000]).catch(() => {})
    },
  }
}
