import { errors, importSPKI, jwtVerify, type JWTPayload } from 'jose'
import type { App } from '../tenant/grants.ts'
import type { World } from '../world.ts'
import { invalidGrant } from './oauth-error.ts'

const maxLifetimeSeconds = 60 * 60

/** For clocks that do not agree: of the bot's machine and, after a move, of the sandbox. */
const skewSeconds = 60

/**
 * @throws OAuthError that says what is wrong with the assertion: which words the platform uses is not known. Times may be
 * fractional, as those of the official samples are.
 */
export async function checkAssertion(world: World, app: App, assertion: string): Promise<void> {
  const seconds = world.clock.now() / 1000
  const { iat, exp } = await verify(app, assertion, new Date(world.clock.now()))
  // Both are numbers: jose asks for that where a claim is required.
  if (iat === undefined || exp === undefined) throw invalidGrant('The claims iat and exp are missing.')
  if (iat > seconds + skewSeconds) throw invalidGrant('iat lies in the future.')
  if (exp > iat + maxLifetimeSeconds) throw invalidGrant('exp is more than 60 minutes after iat.')
}

async function verify(app: App, assertion: string, currentDate: Date): Promise<JWTPayload> {
  if (app.publicKey === '') throw invalidGrant('The service account has no key yet.')
  try {
    const key = await importSPKI(app.publicKey, 'RS256')
    const { payload } = await jwtVerify(assertion, key, {
      algorithms: ['RS256'],
      issuer: app.clientId,
      subject: app.serviceAccountId,
      requiredClaims: ['iat', 'exp'],
      currentDate,
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) throw invalidGrant(`The assertion is refused: ${error.message}.`)
    throw error
  }
}
