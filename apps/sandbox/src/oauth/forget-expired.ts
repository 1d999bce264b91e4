import type { World } from '../world.ts'

/** So that a sandbox that runs for weeks does not keep every token that it ever gave out. */
export function forgetExpired(world: World): void {
  const now = world.clock.now()
  const { accessTokens, refreshTokens, authorizationCodes } = world.tenant
  for (const { token, expiresAt } of accessTokens.values()) if (expiresAt <= now) accessTokens.delete(token)
  for (const { token, expiresAt } of refreshTokens.values()) if (expiresAt <= now) refreshTokens.delete(token)
  for (const { code, expiresAt } of authorizationCodes.values()) if (expiresAt <= now) authorizationCodes.delete(code)
}
