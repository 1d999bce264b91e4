import type { StoredToken, TokenStore } from '@lineworks-bot/client'
import { commander } from './commander.ts'
import type { RedisConnection } from './redis-connection.ts'
import { RedisStoreError } from './redis-store-error.ts'
import { defaultPrefix, type StoreOptions } from './store-options.ts'
import { tokenCipher } from './token-cipher.ts'

export interface RedisTokenStoreOptions extends StoreOptions {
  /**
   * 32 random bytes in base64, as `openssl rand -base64 32` prints them: tokens are stored encrypted (AES-256-GCM, bound to their
   * key). Several to change it: the first one encrypts, all decrypt.
   *
   * @default none: who can read that Redis can read the tokens
   */
  readonly encryptionKey?: string | readonly string[]
}

// How long a refresh token lasts, by the official page.
const refreshTokenMs = 90 * 86_400_000

/**
 * Keeps tokens until they end: access tokens as long as they say, and 90 days with a refresh token beside them. Give `redisLock`
 * as `lock` next to it, so that one process at a time asks for a token. Redis not answering: a process goes on with the token that it
 * has; when that is old, calls fail with a `RedisStoreError`.
 *
 * @example
 * ```ts
 * import { serviceAccount } from '@lineworks-bot/client'
 * import { redisLock, redisTokenStore } from '@lineworks-bot/redis'
 * import { createClient } from '@redis/client'
 *
 * const redis = createClient({ url: process.env['REDIS_URL'] ?? '' })
 * await redis.connect()
 * const auth = serviceAccount({
 *   clientId: process.env['LINEWORKS_CLIENT_ID'] ?? '',
 *   clientSecret: process.env['LINEWORKS_CLIENT_SECRET'] ?? '',
 *   serviceAccountId: process.env['LINEWORKS_SERVICE_ACCOUNT'] ?? '',
 *   privateKey: process.env['LINEWORKS_PRIVATE_KEY'] ?? '',
 *   scopes: ['bot.message'],
 *   store: redisTokenStore(redis, { encryptionKey: process.env['TOKEN_KEY'] ?? '' }),
 *   lock: redisLock(redis),
 * })
 * ```
 *
 * @throws LineWorksArgumentError when `encryptionKey` is not 32 bytes in base64.
 */
export function redisTokenStore(connection: RedisConnection, options: RedisTokenStoreOptions = {}): TokenStore {
  const { prefix = defaultPrefix, encryptionKey } = options
  const command = commander(connection, 'token store', options)
  const cipher = encryptionKey === undefined ? undefined : tokenCipher(encryptionKey)
  const keyOf = (key: string): string => `${prefix}token:${key}`
  return {
    async read(key) {
      const stored = await command((redis) => redis.get(keyOf(key)))
      if (stored === null) return undefined
      const text = cipher === undefined ? stored : await cipher.decrypt(stored, keyOf(key))
      return parseToken(text)
    },
    async write(key, token) {
      const text = JSON.stringify(token)
      const stored = cipher === undefined ? text : await cipher.encrypt(text, keyOf(key))
      const lastsMs = token.refreshToken === undefined ? token.expiresAt - Date.now() : refreshTokenMs
      const expiration = { type: 'PX', value: Math.max(1, Math.ceil(lastsMs)) } as const
      await command((redis) => redis.set(keyOf(key), stored, { expiration }))
    },
    async remove(key) {
      await command((redis) => redis.del(keyOf(key)))
    },
  }
}

function parseToken(text: string): StoredToken {
  try {
    const token = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>
    const { accessToken, expiresAt, renewAt, refreshToken } = token
    if (typeof accessToken === 'string' && typeof expiresAt === 'number' && typeof renewAt === 'number') {
      return {
        accessToken,
        expiresAt,
        renewAt,
        refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
      }
    }
  } catch {
    // The error would show a part of the text.
  }
  throw new RedisStoreError('token store', 'what is stored is no token; it may be encrypted')
}
