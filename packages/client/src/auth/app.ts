import { type AppOptions, endpointOf } from './app-options.ts'
import type { TokenKeeper } from './token-keeper.ts'
import { postForm } from './token-request.ts'

/** What a token is kept under. */
export function appKey({ clientId, scopes }: AppOptions, account: string): string {
  return JSON.stringify([clientId, account, [...scopes].sort().join(' ')])
}

/** Makes a kept access token, and the refresh token beside it, useless at the server, and forgets both. */
export async function revoke(keeper: TokenKeeper, options: AppOptions): Promise<void> {
  const stored = await keeper.stored()
  if (stored === undefined) return
  const { clientId, clientSecret } = options
  const app = { client_id: clientId, client_secret: clientSecret }
  const endpoint = endpointOf(options)
  await postForm(endpoint, '/revoke', { ...app, token: stored.accessToken, token_type_hint: 'access_token' })
  if (stored.refreshToken !== undefined) {
    await postForm(endpoint, '/revoke', { ...app, token: stored.refreshToken, token_type_hint: 'refresh_token' })
  }
  await keeper.forget()
}
