import { required } from '../authenticate-client.ts'
import { issueToken } from '../issue-token.ts'
import { invalidGrant } from '../oauth-error.ts'
import type { Grant } from './grant.ts'

export const authorizationCode: Grant = (world, app, form) => {
  const code = required(form, 'code')
  const { authorizationCodes } = world.tenant
  const known = authorizationCodes.get(code)
  if (known === undefined || known.clientId !== app.clientId) throw invalidGrant('The authorization code is not known.')
  // Used up by a failed attempt too.
  authorizationCodes.delete(code)
  if (known.expiresAt <= world.clock.now()) throw invalidGrant('The authorization code has expired.')
  const redirectUri = form.get('redirect_uri')
  if (redirectUri !== undefined && redirectUri !== known.redirectUri) {
    throw invalidGrant('redirect_uri is not the one of the authorization request.')
  }
  return issueToken(world, app, known.subject, known.scopes)
}
