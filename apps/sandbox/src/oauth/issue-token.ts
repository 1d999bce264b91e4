import type { AccessToken, App, RefreshToken } from '../tenant/grants.ts'
import type { World } from '../world.ts'
import { forgetExpired } from './forget-expired.ts'
import { randomToken } from './random-token.ts'

export interface IssuedTokens {
  readonly accessToken: AccessToken
  readonly refreshToken: RefreshToken
}

const refreshTokenMs = 90 * 24 * 60 * 60_000

/** Gives out an access token and its refresh token: for a service account too, as the official page says. */
export function issueToken(world: World, app: App, subject: string, scopes: readonly string[]): IssuedTokens {
  forgetExpired(world)
  const refreshToken: RefreshToken = {
    token: randomToken(),
    clientId: app.clientId,
    subject,
    scopes,
    expiresAt: world.clock.now() + refreshTokenMs,
  }
  world.tenant.refreshTokens.set(refreshToken.token, refreshToken)
  return { refreshToken, accessToken: issueAccessToken(world, app, refreshToken) }
}

export function issueAccessToken(world: World, app: App, refreshToken: RefreshToken): AccessToken {
  const { subject, scopes } = refreshToken
  const accessToken: AccessToken = {
    token: randomToken(),
    clientId: app.clientId,
    subject,
    scopes,
    expiresAt: world.clock.now() + app.accessTokenSeconds * 1000,
    refreshToken: refreshToken.token,
  }
  world.tenant.accessTokens.set(accessToken.token, accessToken)
  return accessToken
}
