import type { CallbackEvent } from '@lineworks-bot/types'
import type { Issue } from '@lineworks-bot/validators'

/** A callback whose signature is right. It survives `JSON.stringify`. */
export interface ReceivedCallback {
  /** The same for the same body to the same bot under the same secret; letters, digits and `-+/=`. */
  readonly id: string
  readonly botId: number
  /** The body as text, as it came. */
  readonly body: string
}

/** A signed event that the description does not know: of a new type, or of another shape. */
export interface UnknownEvent {
  /** The parsed body. */
  readonly value: unknown
  /** Where it differs from what is described. */
  readonly issues: readonly Issue[]
}

/** One for each type of event. A type without a listener is not handled. */
export type CallbackListeners = {
  readonly [Type in CallbackEvent['type']]?: (
    event: Extract<CallbackEvent, { type: Type }>,
    callback: ReceivedCallback,
  ) => unknown
}

export interface Listeners {
  /**
   * @example
   * ```ts
   * createCallbackHandler({ botSecret, on: { postback: async ({ source, data }) => save(source.userId, data) } })
   * ```
   */
  readonly on?: CallbackListeners
  /**
   * Gets signed events that the description does not know. The platform adds types and fields without notice.
   *
   * @default none: they are dropped
   */
  readonly onUnknown?: (event: UnknownEvent, callback: ReceivedCallback) => unknown
}
