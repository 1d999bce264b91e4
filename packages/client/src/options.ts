import type { Auth } from './auth/auth.ts'
import type { Logger } from './logger.ts'
import type { RetryOptions } from './retry.ts'
import type { Lock } from './stores/lock.ts'
import type { Pacing } from './stores/pacing.ts'
import type { Checks } from './validation.ts'

/** An access token, a function that gives one (called for every request), or what `serviceAccount` and its like make. */
export type TokenSource = string | (() => string | Promise<string>) | Auth

/** Sends a request; the global `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Options of `new LineWorks(...)`. */
export interface LineWorksOptions {
  /**
   * Who calls: an access token, a function that gives one, `serviceAccount(...)` or `userAccount(...)`.
   *
   * @example
   * ```ts
   * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
   * ```
   */
  readonly auth: TokenSource
  /**
   * Where the API is. HTTPS, or plain HTTP on this machine (`localhost`, `127.0.0.1`, `[::1]`). NAVER WORKS for government is at
   * `https://gov.worksapis.com/v1.0`.
   *
   * @default 'https://www.worksapis.com/v1.0'
   */
  readonly baseUrl?: string
  /**
   * Hosts that keep files. `uploadAttachment` and `downloadAttachment` send the token to these and, over plain HTTP, to this
   * machine if it is named here or in `baseUrl`; to no other.
   *
   * @default ['apis-storage.worksmobile.com', 'storage.worksmobile.com']
   */
  readonly storageHosts?: readonly string[]
  /**
   * Sends the requests: for a proxy, or for tests. It gets redirects as they are (`redirect: 'manual'`), so that the token
   * never travels to another host. It must heed `signal`.
   *
   * @default the global `fetch`
   */
  readonly fetch?: Fetch
  /**
   * Longest time of a call in milliseconds, from its start to its last byte: tokens, waiting, pacing and retries included. The
   * default leaves room for the minute that a rate limit may ask to wait. `Infinity` for none.
   *
   * @default 90_000
   */
  readonly timeoutMs?: number
  /**
   * When a request is sent again. There is no idempotency key: what creates or sends something (`POST`) is sent again only when
   * it surely was not carried out, that is after 429, after a renewed token, or when no connection was made. All others are
   * also sent again after 503 and when the connection breaks. `false`: every request once, whatever happens.
   *
   * @default { attempts: 3, baseMs: 500, maxMs: 10_000 }
   */
  readonly retry?: false | RetryOptions
  /**
   * Holds calls back to stay within the rate limits: `pace({ plan })`, or one that several processes share.
   *
   * @default no pacing
   */
  readonly pacing?: Pacing
  /**
   * Lets changes of one bot follow one another. Give one that several processes share if they change the same bots.
   *
   * @default among the calls of this client
   */
  readonly lock?: Lock
  /**
   * Told of each request, answer, fault and retry.
   *
   * @default none
   * @example
   * ```ts
   * const works = new LineWorks({ auth: 'token', logger: (entry) => console.log(JSON.stringify(entry)) })
   * ```
   */
  readonly logger?: Logger
  /**
   * Checks what is sent and what comes back: `checkWith(validators)`, with `@lineworks-bot/validators/operations` as validators.
   *
   * @default no checks
   */
  readonly validators?: Checks
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call when it aborts, also while it waits; the call then throws the reason of the abort. */
  readonly signal?: AbortSignal
  /**
   * As in the options of the client.
   *
   * @default that of the client
   */
  readonly timeoutMs?: number
  /** Headers to add; `Authorization` and `Content-Type` are set by the client. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * As in the options of the client; a member that is left out is that of the client.
   *
   * @default that of the client
   */
  readonly retry?: false | RetryOptions
}
