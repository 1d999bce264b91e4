/** When and how often a request is sent again. `false` in its place: never. */
export interface RetryOptions {
  /**
   * How often a request is sent at most, the first time included. A renewed token after a 401 costs none of them.
   *
   * @default 3
   */
  readonly attempts?: number
  /**
   * The first wait is a random time up to this, in milliseconds, and doubles with each further one (full jitter). After a 429 it
   * is added to what `rateLimit-reset` or `Retry-After` says.
   *
   * @default 500
   */
  readonly baseMs?: number
  /**
   * The longest of these random waits, in milliseconds.
   *
   * @default 10_000
   */
  readonly maxMs?: number
}
