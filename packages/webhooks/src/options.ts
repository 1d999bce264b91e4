import type { Listeners, ReceivedCallback } from './deliver/listeners.ts'
import type { SeenStore } from './deliver/seen-store.ts'
import type { Answer, IncomingCallback } from './receive/incoming.ts'
import type { BotSecrets } from './signature/secrets.ts'

/** The Bot Secret, several while one takes the place of another, or a function that gives them; undefined for a bot that is not yours. */
export type BotSecretSource = BotSecrets | ((botId: number) => BotSecrets | undefined | Promise<BotSecrets | undefined>)

export interface ReceiveOptions {
  /**
   * @example
   * ```ts
   * createCallbackHandler({ botSecret: [newSecret, oldSecret] })
   * createCallbackHandler({ botSecret: (botId) => secrets.get(botId) })
   * ```
   */
  readonly botSecret: BotSecretSource
  /**
   * The bots that callbacks are taken for; those of any other are answered 401.
   *
   * @default any bot for which there is a secret
   */
  readonly botId?: number | readonly number[]
  /**
   * The longest body that is read, in bytes. A longer one is answered 413.
   *
   * @default 1_048_576
   */
  readonly maxBodyBytes?: number
  /**
   * How long to wait for the whole body, in milliseconds. A slower one is answered 408.
   *
   * @default 10_000
   */
  readonly bodyTimeoutMs?: number
  /**
   * Gets what a listener, a store, `botSecret`, `enqueue` or `waitUntil` throws, with the callback once that is verified.
   *
   * @default writes the error with `console.error`
   */
  readonly onError?: (error: unknown, callback: ReceivedCallback | undefined) => unknown
}

/** Listeners run in this process, after the answer. A crash loses the events that are being handled. */
export interface DeliverOptions extends ReceiveOptions, Listeners {
  /**
   * Drops a callback that was seen before.
   *
   * @default none: whether the platform ever sends one twice is not documented
   * @example
   * ```ts
   * createCallbackHandler({ botSecret, on, seen: memorySeenStore() })
   * ```
   */
  readonly seen?: SeenStore
  /**
   * Handles the events of one room one after the other, in the order in which their requests were verified; in a 1:1 room, those of
   * its user. A postback from a 1:1 room that names its `channelId` counts as of another room.
   *
   * @default false
   */
  readonly serializePerRoom?: boolean
  readonly enqueue?: never
}

/** Verified callbacks go into a queue before the answer; `createCallbackWorker` takes them from there. */
export interface EnqueueOptions extends ReceiveOptions {
  /**
   * Writes the callback to a queue. It is answered 200 when this is done, 503 when it throws. `id` is the same for the same
   * body: a queue that takes an id of a job drops duplicates by it.
   */
  readonly enqueue: (callback: ReceivedCallback) => unknown
  readonly on?: never
  readonly onUnknown?: never
  readonly seen?: never
  readonly serializePerRoom?: never
}

export type CallbackHandlerOptions = DeliverOptions | EnqueueOptions

export interface HandleOptions {
  /** Keeps the process awake until the listeners are done, where the platform stops it after the answer. The promise never rejects. */
  readonly waitUntil?: ((work: Promise<void>) => unknown) | undefined
}

/** Answers a request from the platform. */
export interface CallbackHandler {
  (request: Request, options?: HandleOptions): Promise<Response>
  /** The same without `Request` and `Response`, for adapters. Never rejects. */
  receive(callback: IncomingCallback, options?: HandleOptions): Promise<Answer>
  /** Resolves when no listener is running: wait for it before the process ends. */
  idle(): Promise<void>
}
