/** What every store of this package takes. */
export interface StoreOptions {
  /**
   * Stands before each key. Give each app of the Developer Console its own: rate limits and bots are those of an app.
   *
   * @default 'lineworks:'
   */
  readonly prefix?: string
  /**
   * Longest time of one command in milliseconds, waiting for a connection included. Then it fails with `RedisStoreError`.
   *
   * @default 5_000
   */
  readonly timeoutMs?: number
}

export const defaultPrefix = 'lineworks:'
export const defaultTimeoutMs = 5_000
