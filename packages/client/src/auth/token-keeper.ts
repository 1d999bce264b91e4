import { memoryLock, type Lock } from '../stores/lock.ts'
import { memoryTokenStore, type StoredToken, type TokenStore } from '../stores/token-store.ts'
import type { AuthContext } from './auth.ts'

export type Issue = (previous: StoredToken | undefined, context: AuthContext) => Promise<StoredToken>

export interface KeeperOptions {
  readonly key: string
  readonly store?: TokenStore | undefined
  readonly lock?: Lock | undefined
  readonly issue: Issue
}

/** Keeps one token, renews it before it ends, and asks for a new one once however many calls wait for it. */
export class TokenKeeper {
  readonly #key: string
  readonly #store: TokenStore
  readonly #lock: Lock
  readonly #issue: Issue
  #current: StoredToken | undefined
  #refused: string | undefined
  #pending: Promise<StoredToken> | undefined

  constructor({ key, store = memoryTokenStore(), lock = memoryLock(), issue }: KeeperOptions) {
    this.#key = key
    this.#store = store
    this.#lock = lock
    this.#issue = issue
  }

  token(context: AuthContext): string | Promise<string> {
    if (this.#isGood(this.#current)) return this.#current.accessToken
    this.#pending ??= this.#renew(context).finally(() => (this.#pending = undefined))
    return this.#pending.then(({ accessToken }) => accessToken)
  }

  refuse(token: string): void {
    // A late answer to an older token says nothing about this one.
    if (this.#current?.accessToken === token) this.#refused = token
  }

  /** The newest that is known, good or not: a write that failed leaves a token in the store whose refresh token may be spent. */
  async stored(): Promise<StoredToken | undefined> {
    const kept = await this.#store.read(this.#key)
    const current = this.#current
    return current && current.renewAt > (kept?.renewAt ?? -1) ? current : kept
  }

  /** Starts with a token that was kept elsewhere; one that the store has wins when it is needed. */
  adopt(token: StoredToken): void {
    this.#current = token
  }

  async keep(token: StoredToken): Promise<void> {
    this.#current = token
    await this.#store.write(this.#key, token)
  }

  async forget(): Promise<void> {
    this.#current = undefined
    await this.#store.remove(this.#key)
  }

  #isGood(token: StoredToken | undefined): token is StoredToken {
    return !!token && Date.now() < token.renewAt && token.accessToken !== this.#refused
  }

  #renew(context: AuthContext): Promise<StoredToken> {
    return this.#lock.run(`token ${this.#key}`, async () => {
      // Another process may have renewed it while this one waited; or this one could not write what it got.
      const stored = await this.stored()
      const token = this.#isGood(stored) ? stored : await this.#issue(stored, context)
      await this.keep(token)
      return token
    })
  }
}
