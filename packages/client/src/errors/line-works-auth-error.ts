import { LineWorksError } from './line-works-error.ts'

export interface AuthErrorDetails {
  readonly message: string
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly description?: string | undefined
  readonly cause?: unknown
}

/**
 * Thrown when no access token can be had: the authorization server refuses, or the login was broken off. The message says what to do about it.
 *
 * @see https://developers.worksmobile.com/en/docs/auth
 */
export class LineWorksAuthError extends LineWorksError {
  override name = 'LineWorksAuthError'
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined
  /** `error` of the answer, such as `invalid_scope`, or its `returnCode`; undefined when it has neither. The set is open. */
  readonly code: string | undefined
  /** What went wrong, in the server's words; undefined when the answer has none. */
  readonly description: string | undefined

  constructor({ message, status, code, description, cause }: AuthErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    this.status = status
    this.code = code
    this.description = description
  }
}
