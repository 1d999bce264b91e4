import type { World } from '../world.ts'
import { authenticateClient, required } from './authenticate-client.ts'
import { authorizationCode } from './grants/authorization-code.ts'
import type { Grant } from './grants/grant.ts'
import { jwtBearer } from './grants/jwt-bearer.ts'
import { refreshToken } from './grants/refresh-token.ts'
import { OAuthError } from './oauth-error.ts'
import type { Form } from './read-form.ts'

const grants: ReadonlyMap<string, Grant> = new Map([
  ['authorization_code', authorizationCode],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', jwtBearer],
  ['refresh_token', refreshToken],
])

/** `issueToken` of the description. `expires_in` is text, as in most answers that were seen. */
export async function answerToken(world: World, form: Form): Promise<Record<string, string>> {
  const grant = grants.get(required(form, 'grant_type'))
  if (grant === undefined) {
    throw new OAuthError(400, 'unsupported_grant_type', `grant_type is one of ${[...grants.keys()].join(', ')}.`)
  }
  const app = authenticateClient(world, form)
  const granted = await grant(world, app, form)
  return {
    access_token: granted.accessToken.token,
    ...(granted.refreshToken && { refresh_token: granted.refreshToken.token }),
    scope: granted.accessToken.scopes.join(' '),
    token_type: 'Bearer',
    expires_in: String(app.accessTokenSeconds),
  }
}
