import type { Duplicates } from '@lineworks-bot/client'
import { commander } from './commander.ts'
import type { RedisConnection } from './redis-connection.ts'
import { defaultPrefix, type StoreOptions } from './store-options.ts'

/**
 * Remembers what was seen, for all processes. Redis not answering: `first` throws a `RedisStoreError`, and the key may or may not be
 * remembered.
 *
 * @example
 * ```ts
 * import { redisDuplicates } from '@lineworks-bot/redis'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '' })
 * await redis.connect()
 * const duplicates = redisDuplicates(redis)
 * if (await duplicates.first('report of 2026-03-14', 86_400_000)) console.log('nobody has sent it yet')
 * ```
 */
export function redisDuplicates(connection: RedisConnection, options: StoreOptions = {}): Duplicates {
  const { prefix = defaultPrefix } = options
  const command = commander(connection, 'duplicates', options)
  return {
    async first(key, ttlMs) {
      const expiration = { type: 'PX', value: Math.max(1, Math.ceil(ttlMs)) } as const
      const stored = await command((redis) => redis.set(`${prefix}seen:${key}`, '1', { condition: 'NX', expiration }))
      return stored !== null
    },
  }
}
