import type { World } from '../world.ts'
import { authenticateClient, required } from './authenticate-client.ts'
import type { Form } from './read-form.ts'

/** RFC 7009: a token that is not known, or of another app, is no error. A refresh token takes its access tokens along. */
export function revokeToken(world: World, form: Form): void {
  const app = authenticateClient(world, form)
  const token = required(form, 'token')
  const { accessTokens, refreshTokens } = world.tenant
  if (accessTokens.get(token)?.clientId === app.clientId) accessTokens.delete(token)
  if (refreshTokens.get(token)?.clientId !== app.clientId) return
  refreshTokens.delete(token)
  for (const access of accessTokens.values()) if (access.refreshToken === token) accessTokens.delete(access.token)
}
