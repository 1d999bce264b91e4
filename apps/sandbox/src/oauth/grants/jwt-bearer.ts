import { required } from '../authenticate-client.ts'
import { checkAssertion } from '../check-assertion.ts'
import { issueToken } from '../issue-token.ts'
import { readScopes } from '../read-scopes.ts'
import type { Grant } from './grant.ts'

/** RFC 7523: a JWT that the private key of the service account has signed. */
export const jwtBearer: Grant = async (world, app, form) => {
  const assertion = required(form, 'assertion')
  const scopes = readScopes(app, required(form, 'scope'))
  await checkAssertion(world, app, assertion)
  return issueToken(world, app, app.serviceAccountId, scopes)
}
