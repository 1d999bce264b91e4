import { required } from '../authenticate-client.ts'
import { issueAccessToken, issueToken } from '../issue-token.ts'
import { invalidGrant } from '../oauth-error.ts'
import type { Grant } from './grant.ts'

/** With rotation the old refresh token dies and a new one comes; without it the answer has none. */
export const refreshToken: Grant = (world, app, form) => {
  const token = required(form, 'refresh_token')
  const { refreshTokens } = world.tenant
  const known = refreshTokens.get(token)
  if (known === undefined || known.clientId !== app.clientId || known.expiresAt <= world.clock.now()) {
    throw invalidGrant('The refresh token is not known, or has expired.')
  }
  if (!app.refreshTokenRotation) return { accessToken: issueAccessToken(world, app, known) }
  refreshTokens.delete(token)
  return issueToken(world, app, known.subject, known.scopes)
}
