import type { SeenStore } from '@lineworks-bot/webhooks'
import { redisDuplicates } from './duplicates.ts'
import type { RedisConnection } from './redis-connection.ts'
import type { StoreOptions } from './store-options.ts'

export interface RedisSeenStoreOptions extends StoreOptions {
  /**
   * How long a callback is remembered, in milliseconds.
   *
   * @default 300_000
   */
  readonly ttlMs?: number
}

/**
 * Remembers callbacks, for all processes that receive them. Redis not answering: the handler reports a `RedisStoreError` to `onError`
 * and takes the callback for new, so that none is lost.
 *
 * @example
 * ```ts
 * import { redisSeenStore } from '@lineworks-bot/redis'
 * import { createCallbackHandler } from '@lineworks-bot/webhooks'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '' })
 * await redis.connect()
 * const handle = createCallbackHandler({
 *   botSecret: process.env['BOT_SECRET'] ?? '',
 *   on: { message: async ({ content }) => console.log(content.type) },
 *   seen: redisSeenStore(redis),
 * })
 * ```
 */
export function redisSeenStore(connection: RedisConnection, options: RedisSeenStoreOptions = {}): SeenStore {
  const { ttlMs = 300_000 } = options
  const duplicates = redisDuplicates(connection, options)
  return { add: (id) => duplicates.first(`callback ${id}`, ttlMs) }
}
