import type { ValidationIssue } from './validation.ts'

interface Entry {
  /** The operation, or `token` for a request to the authorization server. */
  readonly operationId: string
}

/**
 * What the client tells of its work. No entry holds a header, a body, a filled path or a query: no token, key or message text
 * can be in it.
 */
export type LogEntry =
  | (Entry & { readonly type: 'request'; readonly attempt: number })
  | (Entry & {
      readonly type: 'answer'
      readonly attempt: number
      readonly status: number
      readonly durationMs: number
    })
  /** No whole answer came. */
  | (Entry & {
      readonly type: 'fault'
      readonly attempt: number
      /** The code or name of the error, such as `ECONNREFUSED`. */
      readonly reason: string
      readonly durationMs: number
    })
  | (Entry & { readonly type: 'retry'; readonly attempt: number; readonly waitMs: number })
  /** The token was refused; another one is asked for. */
  | (Entry & { readonly type: 'refusal' })
  /** An answer does not fit the description. */
  | (Entry & { readonly type: 'invalid answer'; readonly issues: readonly ValidationIssue[] })

/** Gets each entry as it happens. What it throws is ignored. */
export type Logger = (entry: LogEntry) => void
