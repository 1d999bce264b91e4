import { randomBytes } from 'node:crypto'
import type { World } from '../../world.ts'
import { OAuthError } from '../oauth-error.ts'
import { withParameters } from './redirect-uri.ts'
import type { AuthorizationRequest } from './read-request.ts'

const codeMs = 10 * 60_000

/** The person allowed it: back to the app with a code that is good for 10 minutes and once. */
export function redirectWithCode(
  world: World,
  { app, redirectUri, state }: AuthorizationRequest,
  scopes: readonly string[],
  userId: string,
): string {
  const code = randomBytes(32).toString('base64url')
  world.tenant.authorizationCodes.set(code, {
    code,
    clientId: app.clientId,
    subject: userId,
    scopes,
    redirectUri,
    expiresAt: world.clock.now() + codeMs,
  })
  return withParameters(redirectUri, { code, state })
}

export function redirectWithError({ redirectUri, state }: AuthorizationRequest, error: OAuthError): string {
  return withParameters(redirectUri, { error: error.error, error_description: error.message, state })
}

export const denied = (): OAuthError => new OAuthError(403, 'access_denied', 'The user denied the request.')
