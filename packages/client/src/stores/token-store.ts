/** An access token and what belongs to it. */
export interface StoredToken {
  readonly accessToken: string
  /** Time of day in milliseconds. */
  readonly expiresAt: number
  /** Time of day in milliseconds from which on it is renewed: a little before it ends. */
  readonly renewAt: number
  readonly refreshToken?: string | undefined
}

/**
 * Keeps tokens. The key names client, account and scope. What is stored is secret. The client asks it when its own copy is
 * missing, old or refused, and writes each new token.
 */
export interface TokenStore {
  read(key: string): Promise<StoredToken | undefined>
  write(key: string, token: StoredToken): Promise<void>
  remove(key: string): Promise<void>
}

/** Tokens in the memory of this process. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>()
  return {
    read: async (key) => tokens.get(key),
    write: async (key, token) => void tokens.set(key, token),
    remove: async (key) => void tokens.delete(key),
  }
}
