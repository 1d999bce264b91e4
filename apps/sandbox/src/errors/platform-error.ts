/** An answer of the platform that is no success: thrown anywhere below an operation, answered as `{code, description}`. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly status: number
  readonly code: string
  /** Value of `WWW-Authenticate`, by RFC 6750. */
  readonly challenge: string | undefined

  constructor(status: number, code: string, description: string, challenge?: string) {
    super(description)
    this.status = status
    this.code = code
    this.challenge = challenge
  }
}

// The codes are those of the general list: https://developers.worksmobile.com/en/docs/error-codes. Which of them an operation
// answers with is nowhere printed; where a description was met in the field, it is that one.

export const badRequest = (description: string): PlatformError => new PlatformError(400, 'BAD_REQUEST', description)

export const invalidParameter = (description: string): PlatformError =>
  new PlatformError(400, 'INVALID_PARAMETER', description)

export const missingParameter = (description: string): PlatformError =>
  new PlatformError(400, 'MISSING_PARAMETER', description)

export const unauthorized = (description: string, error?: 'invalid_token'): PlatformError =>
  new PlatformError(401, 'UNAUTHORIZED', description, error === undefined ? 'Bearer' : `Bearer error="${error}"`)

export const insufficientScope = (scopes: readonly string[]): PlatformError =>
  new PlatformError(
    403,
    'FORBIDDEN',
    `The access token lacks the scope: one of ${scopes.join(', ')} is needed.`,
    `Bearer error="insufficient_scope", scope="${scopes.join(' ')}"`,
  )

export const forbidden = (description: string): PlatformError => new PlatformError(403, 'FORBIDDEN', description)

export const accessDenied = (description: string): PlatformError => new PlatformError(403, 'ACCESS_DENIED', description)

export const limitExceeded = (description: string): PlatformError =>
  new PlatformError(403, 'LIMIT_EXCEEDED', description)

export const notFound = (description: string): PlatformError => new PlatformError(404, 'NOT_FOUND', description)

/** Of a value in the request; a limit of the resource is {@link limitExceeded}. */
export const overLimit = (description: string): PlatformError => new PlatformError(400, 'LIMIT_EXCEEDED', description)

export const outOfRange = (description: string): PlatformError => new PlatformError(400, 'OUT_OF_RANGE', description)

export const tooManyRequests = (): PlatformError =>
  new PlatformError(429, 'TOO_MANY_REQUESTS', 'API rate limit exceeded')

export const internalServerError = (): PlatformError =>
  new PlatformError(500, 'INTERNAL_SERVER_ERROR', 'Internal server error.')

export const serviceUnavailable = (): PlatformError =>
  new PlatformError(503, 'SERVICE_UNAVAILABLE', 'Service unavailable.')
