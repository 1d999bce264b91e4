import type { BroadcastJournal, Duplicates, Lock, PaceOptions, Pacing, TokenStore } from '@lineworks-bot/client'
import type { SeenStore } from '@lineworks-bot/webhooks'
import { redisBroadcastJournal } from './broadcast-journal.ts'
import { redisDuplicates } from './duplicates.ts'
import { redisLock } from './lock.ts'
import { redisPacing } from './pacing.ts'
import type { RedisConnection } from './redis-connection.ts'
import { redisSeenStore } from './seen-store.ts'
import { redisTokenStore, type RedisTokenStoreOptions } from './token-store.ts'

/** All that processes of one bot share. Options of one store only, such as `ttlMs`, are those of its own function. */
export interface RedisStores {
  /** `store` of `serviceAccount` and `userAccount`. */
  readonly tokenStore: TokenStore
  /** `lock` of the client, and of `serviceAccount` and `userAccount`. */
  readonly lock: Lock
  readonly duplicates: Duplicates
  /** `seen` of a callback handler. */
  readonly seenStore: SeenStore
  /** `pacing` of the client. */
  pacing(options: PaceOptions): Pacing
  /** `journal` of the broadcast of this name. */
  broadcastJournal(id: string): BroadcastJournal
}

/**
 * All stores over one connection. Who opened it closes it.
 *
 * @example
 * ```ts
 * import { LineWorks, serviceAccount } from '@lineworks-bot/client'
 * import { redisStores } from '@lineworks-bot/redis'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '', disableOfflineQueue: true })
 * redis.on('error', (error) => console.error(error))
 * await redis.connect()
 * const { tokenStore, lock, pacing } = redisStores(redis, { prefix: 'fire-drill-bot:' })
 *
 * const works = new LineWorks({
 *   auth: serviceAccount({
 *     clientId: process.env['LINEWORKS_CLIENT_ID'] ?? '',
 *     clientSecret: process.env['LINEWORKS_CLIENT_SECRET'] ?? '',
 *     serviceAccountId: process.env['LINEWORKS_SERVICE_ACCOUNT'] ?? '',
 *     privateKey: process.env['LINEWORKS_PRIVATE_KEY'] ?? '',
 *     scopes: ['bot'],
 *     store: tokenStore,
 *     lock,
 *   }),
 *   lock,
 *   pacing: pacing({ plan: 'standard' }),
 * })
 * await works.patchBot({ botId: 2000001, botName: 'Fire drill' })
 * await redis.close()
 * ```
 *
 * @throws LineWorksArgumentError when `encryptionKey` is not 32 bytes in base64.
 */
export function redisStores(connection: RedisConnection, options: RedisTokenStoreOptions = {}): RedisStores {
  return {
    tokenStore: redisTokenStore(connection, options),
    lock: redisLock(connection, options),
    duplicates: redisDuplicates(connection, options),
    seenStore: redisSeenStore(connection, options),
    pacing: (pace) => redisPacing(connection, { ...options, ...pace }),
    broadcastJournal: (id) => redisBroadcastJournal(connection, { ...options, id }),
  }
}
