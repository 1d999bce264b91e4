import type { Auth, AuthContext } from '../auth/auth.ts'
import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import { untilAborted } from './until-aborted.ts'

/** The token for a request. One that no header can hold is refused here, because `fetch` would show it in its error. */
export async function currentToken(auth: Auth, context: AuthContext, signal: AbortSignal): Promise<string> {
  const given = auth.token(context)
  const token = typeof given === 'string' ? given : await untilAborted(Promise.resolve(given), signal)
  if (typeof token !== 'string' || token === '') {
    throw new LineWorksArgumentError('auth', 'auth gave no access token')
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new LineWorksArgumentError('auth', 'the access token has white space')
  }
  return token
}
