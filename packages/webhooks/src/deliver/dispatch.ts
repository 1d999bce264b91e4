import { CallbackEvent } from '@lineworks-bot/validators'
import type { Listeners, ReceivedCallback } from './listeners.ts'

type Listener = (event: CallbackEvent, callback: ReceivedCallback) => unknown

/** Runs the listener of an event. Rejects with what it throws. */
export async function dispatch(value: unknown, callback: ReceivedCallback, listeners: Listeners): Promise<void> {
  const result = CallbackEvent.validate(value)
  if (result.issues !== undefined) {
    await listeners.onUnknown?.({ value, issues: result.issues }, callback)
    return
  }
  const event = result.value
  // The compiler does not see that the listener found by an event's type takes that event.
  const listener = listeners.on?.[event.type] as Listener | undefined
  await listener?.(event, callback)
}
