import { appKey, revoke } from './app.ts'
import { type AppOptions, checkApp, endpointOf, missing } from './app-options.ts'
import { createAssertion } from './assertion.ts'
import type { Auth } from './auth.ts'
import { importPrivateKey } from './private-key.ts'
import { readToken } from './read-token.ts'
import { TokenKeeper } from './token-keeper.ts'
import { postForm } from './token-request.ts'

export interface ServiceAccountOptions extends AppOptions {
  /** Such as `abc12.serviceaccount@example.com`. */
  readonly serviceAccountId: string
  /**
   * The private key of the service account: the text of the file from the Developer Console (PKCS#8, PEM). Line breaks may have
   * become `\n` in two characters, blanks or CRLF; it may be in quotes, or base64 as a whole.
   */
  readonly privateKey: string
}

/** A service account's tokens; make one and share it between clients. */
export interface ServiceAccount extends Auth {
  /** Makes the current token useless; the next call gets a new one. */
  revoke(): Promise<void>
}

/**
 * Tokens of a service account: a JWT is signed with WebCrypto and exchanged for a token, which is kept and renewed before it ends.
 *
 * @example
 * ```ts
 * import { LineWorks, serviceAccount } from '@lineworks-bot/client'
 *
 * const works = new LineWorks({
 *   auth: serviceAccount({
 *     clientId: process.env['LINEWORKS_CLIENT_ID'] ?? '',
 *     clientSecret: process.env['LINEWORKS_CLIENT_SECRET'] ?? '',
 *     serviceAccountId: process.env['LINEWORKS_SERVICE_ACCOUNT'] ?? '',
 *     privateKey: process.env['LINEWORKS_PRIVATE_KEY'] ?? '',
 *     scopes: ['bot.message'],
 *   }),
 * })
 * ```
 *
 * @throws LineWorksArgumentError when an option is missing; at the first call when the key cannot be used.
 * @see https://developers.worksmobile.com/en/docs/auth-jwt
 */
export function serviceAccount(options: ServiceAccountOptions): ServiceAccount {
  checkApp(options)
  const { clientId, clientSecret, serviceAccountId, privateKey, scopes, store, lock } = options
  if (!serviceAccountId) throw missing('serviceAccountId')
  if (!privateKey) throw missing('privateKey')
  endpointOf(options)
  let key: Promise<CryptoKey> | undefined
  const keeper = new TokenKeeper({
    key: appKey(options, serviceAccountId),
    store,
    lock,
    async issue(_, context) {
      key ??= importPrivateKey(privateKey)
      const text = await postForm(endpointOf(options, context), '/token', {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: await createAssertion(await key, clientId, serviceAccountId),
        client_id: clientId,
        client_secret: clientSecret,
        scope: scopes.join(' '),
      })
      return readToken(text)
    },
  })
  return {
    token: (context) => keeper.token(context),
    refuse: (token) => keeper.refuse(token),
    revoke: () => revoke(keeper, options),
  }
}
