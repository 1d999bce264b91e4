import type { RetryOptions } from '../retry.ts'

export interface RetryPolicy extends Required<RetryOptions> {}

export const defaultRetry: RetryPolicy = { attempts: 3, baseMs: 500, maxMs: 10_000 }

export function retryPolicy(options: false | RetryOptions | undefined, base: RetryPolicy): RetryPolicy {
  return options === undefined ? base : options === false ? { ...base, attempts: 0 } : { ...base, ...options }
}

/** Full jitter: a random time up to a bound that doubles with each attempt. */
export function backoff(attempt: number, { baseMs, maxMs }: RetryPolicy): number {
  return Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1))
}

/**
 * How long the answer asks to wait, in milliseconds: `rateLimit-reset`, which LINE WORKS documents, or `Retry-After`, which a
 * server in front of it may send, in seconds or as a date.
 */
export function askedDelay(headers: Headers): number {
  const seconds = Number(headers.get('ratelimit-reset') ?? headers.get('retry-after') ?? 0)
  if (seconds >= 0) return seconds * 1000
  const date = Date.parse(headers.get('retry-after') ?? '')
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now())
}

/** Codes of errors that happen before a connection stands: Node and the systems below it, and Bun. */
const beforeConnection = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/

/** Whether the request surely did not reach the server. */
export function neverArrived(fault: unknown): boolean {
  // Deno has no code, but says in which phase it failed, in the error or in its cause.
  const messages = fault instanceof Error ? `${fault.message} ${String(fault.cause)}` : ''
  return beforeConnection.test(faultCode(fault)) || messages.includes('error (Connect)')
}

/** A word for the log that holds nothing of the request. */
export function faultCode(fault: unknown): string {
  for (const error of [fault instanceof Error ? fault.cause : undefined, fault]) {
    if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
      return error.code
  }
  return fault instanceof Error ? fault.name : 'unknown'
}
