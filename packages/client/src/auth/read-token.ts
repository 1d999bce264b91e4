import { parseJson } from '../core/parse-json.ts'
import { LineWorksAuthError } from '../errors/line-works-auth-error.ts'
import type { StoredToken } from '../stores/token-store.ts'

/** The token of a successful answer. `expires_in` comes as text or as a number; an answer without a refresh token keeps the old one. */
export function readToken(text: string, oldRefreshToken?: string): StoredToken {
  const answer = Object(parseJson(text)) as Readonly<Record<string, unknown>>
  const { access_token: accessToken, refresh_token: refreshToken } = answer
  if (typeof accessToken !== 'string' || accessToken === '') {
    throw new LineWorksAuthError({ message: 'no token in the answer; check authUrl and proxies' })
  }
  // The documents name one hour and 24 hours; the shorter one where an answer does not say.
  const seconds = Number(answer['expires_in']) || 3600
  const now = Date.now()
  return {
    accessToken,
    expiresAt: now + seconds * 1000,
    // A minute early, so that it does not end on the way; earlier in proportion if it is short-lived.
    renewAt: now + (seconds - Math.min(60, seconds / 10)) * 1000,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : oldRefreshToken,
  }
}
