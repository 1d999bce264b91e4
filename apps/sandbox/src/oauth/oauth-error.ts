/** An error of RFC 6749, answered as `{error, error_description}`. Which status belongs to which error is inferred from the RFC. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, description: string) {
    super(description)
    this.status = status
    this.error = error
  }
}

export const invalidRequest = (description: string): OAuthError => new OAuthError(400, 'invalid_request', description)

export const invalidGrant = (description: string): OAuthError => new OAuthError(400, 'invalid_grant', description)

export const invalidClient = (): OAuthError =>
  new OAuthError(401, 'invalid_client', 'The client ID or the client secret is wrong.')

/** Error and description were met in the field. */
export const invalidScope = (): OAuthError => new OAuthError(400, 'invalid_scope', 'Request scope is not valid.')
