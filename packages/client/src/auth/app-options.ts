import { checkBaseUrl } from '../core/base-url.ts'
import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import type { Fetch } from '../options.ts'
import type { Lock } from '../stores/lock.ts'
import type { TokenStore } from '../stores/token-store.ts'
import type { AuthContext } from './auth.ts'
import type { TokenEndpoint } from './token-request.ts'

export const defaultAuthUrl = 'https://auth.worksmobile.com/oauth2/v2.0'

/** A scope of the Bot API: `bot` allows everything, `bot.message` messages, rooms, files and menus, `bot.read` reading. */
export type Scope = 'bot' | 'bot.message' | 'bot.read' | (string & {})

/** What every way to a token needs to know of the app in the Developer Console. */
export interface AppOptions {
  readonly clientId: string
  readonly clientSecret: string
  /** Switched on for the app in the Developer Console. */
  readonly scopes: readonly Scope[]
  /**
   * Where tokens come from: `https://auth.naverworks.com/oauth2/v2.0` for NAVER WORKS,
   * `https://auth.gov-naverworks.com/oauth2/v2.0` for its government edition.
   *
   * @default 'https://auth.worksmobile.com/oauth2/v2.0'
   */
  readonly authUrl?: string
  /**
   * Sends the requests for tokens.
   *
   * @default the `fetch` of the client
   */
  readonly fetch?: Fetch
  /**
   * Longest time that a request for a token takes, retries included, in milliseconds.
   *
   * @default 30_000
   */
  readonly timeoutMs?: number
  /**
   * Where the token is kept, to share it among processes.
   *
   * @default in memory
   */
  readonly store?: TokenStore
  /**
   * Lets one process at a time ask for a token.
   *
   * @default among the calls of this process
   */
  readonly lock?: Lock
}

export function checkApp(options: AppOptions): void {
  for (const name of ['clientId', 'clientSecret'] as const) {
    if (typeof options[name] !== 'string' || options[name] === '') throw missing(name)
  }
  if (!Array.isArray(options.scopes) || options.scopes.length === 0) throw missing('scopes')
}

export function endpointOf(options: AppOptions, context?: AuthContext): TokenEndpoint {
  return {
    authUrl: checkBaseUrl(options.authUrl ?? defaultAuthUrl, 'authUrl'),
    fetch: options.fetch ?? context?.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    log: context?.log,
    timeoutMs: options.timeoutMs ?? 30_000,
  }
}

export function missing(name: string): LineWorksArgumentError {
  return new LineWorksArgumentError(name, `${name} is missing`)
}
