import { LineWorksAuthError } from '../errors/line-works-auth-error.ts'
import type { StoredToken } from '../stores/token-store.ts'
import { appKey, revoke } from './app.ts'
import { type AppOptions, checkApp, endpointOf, missing } from './app-options.ts'
import type { Auth } from './auth.ts'
import { readToken } from './read-token.ts'
import { TokenKeeper } from './token-keeper.ts'
import { postForm } from './token-request.ts'

export interface UserAccountOptions extends AppOptions {
  /** A redirect URL that the app is registered with. */
  readonly redirectUri: string
  /** What an earlier `save` was given, so that the user need not log in again. */
  readonly tokens?: StoredToken
  /**
   * Given the tokens whenever they change; keep them in a safe place. With Refresh Token Rotation the former refresh token is
   * useless from then on. A save that fails ends the call, and is tried again by the next one.
   */
  readonly save?: (tokens: StoredToken) => void | Promise<void>
  /**
   * Tells users apart whose tokens are in one store.
   *
   * @default 'user'
   */
  readonly account?: string
}

/** The tokens of one user. */
export interface UserAccount extends Auth {
  /** Where to send the user's browser, and the random `state` to keep in the user's session until the redirect. */
  authorizeUrl(): { readonly url: string; readonly state: string }
  /** Exchanges the code of the URL that the browser was redirected to; `state` is the one of `authorizeUrl`. */
  exchange(redirectedUrl: string | URL, state: string): Promise<void>
  /** Makes the tokens useless. */
  revoke(): Promise<void>
}

/**
 * Tokens of a user who logs in, renewed with the refresh token, which lasts 90 days.
 *
 * @example
 * ```ts
 * import { LineWorks, userAccount } from '@lineworks-bot/client'
 *
 * const login = userAccount({
 *   clientId: 'ExampleClientId00001',
 *   clientSecret: process.env['LINEWORKS_CLIENT_SECRET'] ?? '',
 *   redirectUri: 'https://bot.example.com/oauth/redirect',
 *   scopes: ['bot'],
 *   save: (tokens) => console.log('keep them until', new Date(tokens.expiresAt)),
 * })
 * const { url, state } = login.authorizeUrl()
 * // ... the user logs in at url and comes back to redirectUri
 * await login.exchange(`https://bot.example.com/oauth/redirect?code=abc&state=${state}`, state)
 * const works = new LineWorks({ auth: login })
 * ```
 *
 * @throws LineWorksArgumentError when an option is missing.
 * @see https://developers.worksmobile.com/en/docs/auth-oauth
 */
export function userAccount(options: UserAccountOptions): UserAccount {
  checkApp(options)
  const { clientId, clientSecret, redirectUri, scopes, tokens, save, account = 'user', store, lock } = options
  if (!redirectUri) throw missing('redirectUri')
  const { authUrl } = endpointOf(options)
  const app = { client_id: clientId, client_secret: clientSecret }
  let unsaved: StoredToken | undefined

  async function saved(issued: StoredToken): Promise<StoredToken> {
    unsaved = issued
    await save?.(issued)
    unsaved = undefined
    return issued
  }

  const keeper = new TokenKeeper({
    key: appKey(options, account),
    store,
    lock,
    async issue(previous, context) {
      if (unsaved !== undefined && Date.now() < unsaved.renewAt) return saved(unsaved)
      const refreshToken = (unsaved ?? previous ?? tokens)?.refreshToken
      if (refreshToken === undefined) {
        throw new LineWorksAuthError({ message: 'no token: the user has not logged in; use authorizeUrl and exchange' })
      }
      const form = { ...app, grant_type: 'refresh_token', refresh_token: refreshToken } as const
      return saved(readToken(await postForm(endpointOf(options, context), '/token', form), refreshToken))
    },
  })
  if (tokens !== undefined) keeper.adopt(tokens)

  return {
    token: (context) => keeper.token(context),
    refuse: (token) => keeper.refuse(token),
    revoke: () => revoke(keeper, options),
    authorizeUrl() {
      const state = crypto.randomUUID()
      const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
        response_type: 'code',
        state,
      })
      return { url: `${authUrl}/authorize?${query}`, state }
    },
    async exchange(redirectedUrl, state) {
      const code = readCode(new URL(redirectedUrl).searchParams, state)
      const form = { ...app, grant_type: 'authorization_code', code, redirect_uri: redirectUri } as const
      await keeper.keep(await saved(readToken(await postForm(endpointOf(options), '/token', form))))
    },
  }
}

function readCode(query: URLSearchParams, state: string): string {
  if (state === '' || query.get('state') !== state) {
    throw new LineWorksAuthError({ message: 'no token: state is not the one of this login; start the login anew' })
  }
  const code = query.get('code')
  if (code !== null && code !== '') return code
  const error = query.get('error') ?? undefined
  const description = query.get('error_description') ?? undefined
  throw new LineWorksAuthError({
    message: `no token: the login ended with ${error ?? 'no code'}`,
    code: error,
    description,
  })
}
