import { generateKeyPairSync } from 'node:crypto'
import { LineWorks, serviceAccount } from '../../../packages/client/dist/index.js'
import { redisLock, redisStores } from '../../../packages/redis/dist/index.js'
import type { Redis } from './connect.ts'

// Nobody checks the signature here, so each process may have a key of its own.
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

export const ttlMs = 3_000

/** A client whose processes share everything through Redis. */
export function bot(
  redis: Redis,
  apiUrl: string,
  options: { readonly encryptionKey?: string | readonly string[] } = {},
) {
  const stores = redisStores(redis, { ...options, timeoutMs: 1_000 })
  const lock = redisLock(redis, { ttlMs, timeoutMs: 1_000 })
  const auth = serviceAccount({
    clientId: 'client',
    clientSecret: 'secret',
    serviceAccountId: 'bot@example.com',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    scopes: ['bot'],
    authUrl: apiUrl,
    store: stores.tokenStore,
    lock,
  })
  return { works: new LineWorks({ auth, baseUrl: apiUrl, lock, retry: false }), stores, lock }
}
