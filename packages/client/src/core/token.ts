import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import type { TokenSource } from '../options.ts'

/** The `Authorization` header. A token that no header can hold is refused here, because `fetch` would show it in its error. */
export async function authorization(auth: TokenSource): Promise<string> {
  const token = typeof auth === 'string' ? auth : await auth()
  if (typeof token !== 'string' || token === '') {
    throw new LineWorksArgumentError('auth', 'auth gave no access token; give the token as a non-empty string')
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new LineWorksArgumentError(
      'auth',
      'the access token has a blank, a line break or another character that a token cannot have',
    )
  }
  return `Bearer ${token}`
}
