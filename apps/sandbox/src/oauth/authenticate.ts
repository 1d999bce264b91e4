import { unauthorized } from '../errors/platform-error.ts'
import type { AccessToken } from '../tenant/grants.ts'
import type { World } from '../world.ts'

/** Both descriptions were met in the field; that a missing header gets the one of an unknown token is inferred. */
export function authenticate(world: World, authorization: string | null): AccessToken {
  if (authorization === null) throw unauthorized('Authentication failed.')
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1]
  if (token === undefined) throw unauthorized('Malformed authentication token', 'invalid_token')
  const known = world.tenant.accessTokens.get(token)
  if (known === undefined || known.expiresAt <= world.clock.now()) throw expired()
  return known
}

/** An access token that has expired, or was never given out. */
export function expired(): ReturnType<typeof unauthorized> {
  return unauthorized('Authentication failed.', 'invalid_token')
}
