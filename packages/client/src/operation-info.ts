/** What the runtime knows of an operation; the generated table holds one of these for each. */
export interface OperationInfo {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below the base URL, with `{name}` for each path parameter. */
  readonly path: string
  /** Names of the query parameters, if there are any. */
  readonly query?: readonly string[]
  /** A JSON body is sent. */
  readonly body?: true
  /** The status of success. */
  readonly status: number
  /** What success holds. Where no official page prints the body, it may be missing. */
  readonly answer: 'json' | 'json or nothing' | 'location' | 'nothing'
  /** Calls a minute, on the free plan and on all others. */
  readonly rateLimit?: { readonly free: number; readonly standard: number }
  /** Calls for one bot must not run in parallel. */
  readonly serializePerBot?: true
  /** Where a page's items and the next page's cursor stand in the answer. */
  readonly pagination?: { readonly items: string; readonly nextCursor: string }
}

/** The answer of an operation that redirects. The client does not follow it: the token would have to travel to another host. */
export interface Redirect {
  /** Where the content is. */
  readonly location: string
}
