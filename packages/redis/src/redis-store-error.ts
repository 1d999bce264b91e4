import { LineWorksError } from '@lineworks-bot/client'

/**
 * Thrown when a store cannot do its work: Redis is not connected, does not answer in time or refuses, or holds something else than
 * this package wrote. `store` says which one, `cause` is what `@redis/client` threw. It holds no token.
 */
export class RedisStoreError extends LineWorksError {
  override name = 'RedisStoreError'
  readonly store: StoreName

  constructor(store: StoreName, reason: string, cause?: unknown) {
    super(`${store}: ${reason}`, { cause })
    this.store = store
  }
}

export type StoreName = 'token store' | 'lock' | 'pacing' | 'duplicates' | 'broadcast journal'
