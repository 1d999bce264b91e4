/** An access token, or a function that gives one; it is called for every request. */
export type TokenSource = string | (() => string | Promise<string>)

/** Sends a request; the global `fetch` is one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Options of `new LineWorks(...)`. */
export interface LineWorksOptions {
  /**
   * The access token of a service account or user account, or a function that gives one.
   *
   * @example
   * ```ts
   * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
   * ```
   */
  readonly auth: TokenSource
  /**
   * Where the API is. HTTPS, or plain HTTP on this machine (`localhost`, `127.0.0.1`, `[::1]`).
   *
   * @default 'https://www.worksapis.com/v1.0'
   */
  readonly baseUrl?: string
  /**
   * Sends the requests: for a proxy, or for tests. It gets redirects as they are (`redirect: 'manual'`), so that the token
   * never travels to another host.
   *
   * @default the global `fetch`
   */
  readonly fetch?: Fetch
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call when it aborts. */
  readonly signal?: AbortSignal
  /** Headers to add; `Authorization` and `Content-Type` are set by the client. */
  readonly headers?: Readonly<Record<string, string>>
}
