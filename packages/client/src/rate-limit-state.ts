/** What the API says of the rate limit of an operation. Each member is undefined when the answer does not say it. */
export interface RateLimitState {
  /** Calls that are allowed in the current minute. */
  readonly limit: number | undefined
  /** Calls that are left. */
  readonly remaining: number | undefined
  /** Calls that were made. */
  readonly used: number | undefined
  /** Seconds until the limit is reset. */
  readonly resetSeconds: number | undefined
}

export function rateLimitState(headers: Headers): RateLimitState {
  return {
    limit: readNumber(headers, 'ratelimit-limit'),
    remaining: readNumber(headers, 'ratelimit-remaining'),
    // The English and Korean pages print the second spelling.
    used: readNumber(headers, 'ratelimit-used') ?? readNumber(headers, 'ratelimit-ssed'),
    resetSeconds: readNumber(headers, 'ratelimit-reset'),
  }
}

function readNumber(headers: Headers, name: string): number | undefined {
  const value = Number.parseInt(headers.get(name) ?? '', 10)
  return value >= 0 ? value : undefined
}
