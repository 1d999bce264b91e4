export const scopes = ['bot', 'bot.message', 'bot.read'] as const

export type Scope = (typeof scopes)[number]

/** An app of the Developer Console. Key: its client ID. */
export interface App {
  readonly clientId: string
  readonly clientSecret: string
  /** `xxxxx.serviceaccount@example.com` */
  readonly serviceAccountId: string
  /** SPKI PEM of the key that its assertions are signed with. */
  readonly publicKey: string
  /** PKCS#8 PEM of it, for `GET /_sandbox/connection`. Both keys are empty until they are made, a moment after the start. */
  readonly privateKey: string
  readonly redirectUris: readonly string[]
  /** Switched on in the console; another one is `invalid_scope`. */
  readonly scopes: readonly string[]
  /** 1 h or 24 h, a choice of the console. */
  readonly accessTokenSeconds: 3600 | 86_400
  readonly refreshTokenRotation: boolean
}

/** A token that was given out. Key: the token. */
export interface AccessToken {
  readonly token: string
  readonly clientId: string
  /** A service account ID or a user ID. */
  readonly subject: string
  readonly scopes: readonly string[]
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** What a revoked refresh token takes along. */
  readonly refreshToken?: string
}

/** Key: the token. */
export interface RefreshToken {
  readonly token: string
  readonly clientId: string
  readonly subject: string
  readonly scopes: readonly string[]
  readonly expiresAt: number
}

/** An authorization code: 10 minutes, once. Key: the code. */
export interface AuthorizationCode {
  readonly code: string
  readonly clientId: string
  readonly subject: string
  readonly scopes: readonly string[]
  readonly redirectUri: string
  readonly expiresAt: number
}
