import type { Connection, Exchange, Fault, MessageView, SandboxState } from '../control/protocol.ts'
import type { SeedBot } from '../tenant/seed.ts'
import type { Scope } from '../tenant/grants.ts'
import type { Actor } from './actor.ts'

/** A LINE WORKS in this process. */
export interface Sandbox extends AsyncDisposable {
  /**
   * Where it listens, such as `http://127.0.0.1:4020`, with the chat page at `/`. Without a port it is an address that only
   * `sandbox.fetch` knows.
   */
  readonly url: string
  /** Base of the API: `baseUrl` of `new LineWorks(...)`. */
  readonly api: string
  /** Base of the authorization server. */
  readonly auth: string
  /** Base of the file storage. */
  readonly storage: string
  /**
   * Calls the sandbox without a port. It takes what the global `fetch` takes, and follows no redirect.
   *
   * @example
   * ```ts
   * const works = new LineWorks({ auth: () => sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch })
   * ```
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** A new access token: of the service account with all scopes, or of a person. */
  token(options?: TokenOptions): string
  /** All that a bot needs to sign in as an app: bases, credentials, private key, and the bots with their secrets. */
  connection(): Promise<Connection>
  /**
   * Adds a bot to the tenant and to all its domains, good for a first try: see `SeedBot`. A reset forgets it; a bot in
   * `seed.bots` comes back.
   *
   * @throws RangeError when its settings are none that the API would take.
   */
  addBot(bot: SeedBot): Connection['bots'][number]
  /**
   * Somebody of the tenant, by resource ID or login ID: always the same object for the same person.
   *
   * @throws ActError when there is no such person.
   */
  as(userId: string): Actor
  /** The messages that are remembered of a room, oldest first; in the language of `as`, else in the base language. */
  messages(room: RoomOf, options?: { readonly as?: string }): readonly MessageView[]
  /** Everything but messages and exchanges, as the chat page sees it: as that person, or as nobody in particular. */
  state(as?: string): SandboxState
  /** The calls and callbacks that are remembered, oldest first. */
  exchanges(): readonly Exchange[]
  /** The callbacks among them. One that failed has no `status`, or another one than 200. */
  callbacks(): readonly Exchange[]
  /**
   * Sends a callback again, signed anew, by the ID of its exchange. Resolves when the receiver has answered.
   *
   * @throws RangeError when it is not remembered.
   */
  resend(exchangeId: number): Promise<void>
  /** What is to go wrong. */
  readonly faults: FaultControl
  /** The sandbox's clock: tokens, upload URLs and rate limits go by it. */
  readonly clock: ClockControl
  /** Resolves when no callback waits and, if it can tell, the receiver in this process has nothing left to do. */
  idle(): Promise<void>
  /** As at the start: the tenant as it was, no messages, no faults, no exchanges. The app and its tokens stay. */
  reset(): void
  /** Ends everything. What was kept in a file stays. */
  stop(): Promise<void>
}

export interface TokenOptions {
  /** Default: all of the app's. */
  readonly scopes?: readonly Scope[]
  /** A person, by resource ID or login ID. Default: the service account. */
  readonly userId?: string
}

/** A room by its ID, or the 1:1 room of a bot and a person. */
export type RoomOf = { readonly channelId: string } | { readonly botId: number; readonly userId: string }

export interface FaultControl {
  list(): readonly Fault[]
  /**
   * @throws RangeError when the target or the effect is none.
   * @example
   * ```ts
   * sandbox.faults.add({ target: 'sendUserMessage', effect: { type: 'status', status: 503 }, times: 1 })
   * sandbox.faults.add({ target: 'callback', effect: { type: 'duplicated' } })
   * ```
   */
  add(fault: Omit<Fault, 'id'>): Fault
  /** Whether there was one. */
  remove(id: number): boolean
  clear(): void
}

export interface ClockControl {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves it; a negative number goes back. */
  move(ms: number): void
}
