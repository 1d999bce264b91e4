import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import { LineWorksTimeoutError } from '../errors/line-works-timeout-error.ts'

export interface Deadline {
  /** Aborts at the end of the time, or with the caller's signal. */
  readonly signal: AbortSignal
  /** Time of day in milliseconds. */
  readonly at: number
  /** Ends the watch; nothing stays behind. */
  readonly clear: () => void
}

// A longer timer would fire at once.
const longestTimer = 2 ** 31 - 1

export function startDeadline(operationId: string, timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  if (!(timeoutMs > 0)) throw new LineWorksArgumentError('timeoutMs', 'timeoutMs must be a number above 0')
  outer?.throwIfAborted()
  const controller = new AbortController()
  const timer =
    timeoutMs > longestTimer
      ? undefined
      : setTimeout(() => controller.abort(new LineWorksTimeoutError(operationId, timeoutMs)), timeoutMs)
  const forward = (): void => controller.abort(outer?.reason)
  outer?.addEventListener('abort', forward, { once: true })
  return {
    signal: controller.signal,
    at: Date.now() + timeoutMs,
    clear: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', forward)
    },
  }
}
