import type { Logger } from '../logger.ts'
import type { Fetch } from '../options.ts'

export interface AuthContext {
  /** Sends the request for a token, unless the `Auth` has a `fetch` of its own. */
  readonly fetch: Fetch
  /** Told of these requests, under the name `token`. */
  readonly log?: Logger | undefined
}

/** Gives access tokens. `accessToken`, `serviceAccount` and `userAccount` make one; you may write your own. */
export interface Auth {
  /** A token that is good now. It is asked before every request. */
  token(context: AuthContext): string | Promise<string>
  /** Told when the API refused a token (401). The next `token` should give another one. */
  refuse?(token: string): void
}
