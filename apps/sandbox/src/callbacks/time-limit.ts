export interface TimeLimit {
  readonly signal: AbortSignal
  readonly exceeded: boolean
  /** Lets go of the timer and of the outer signal. */
  end(): void
}

/** A signal that a time or an outer signal aborts. `AbortSignal.any` would keep one for as long as the outer one lives. */
export function timeLimit(ms: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController()
  let exceeded = false
  const stop = (): void => controller.abort(outer.reason)
  const timer = setTimeout(() => {
    exceeded = true
    controller.abort(new Error(`no answer within ${ms / 1000} s`))
  }, ms)
  if (outer.aborted) stop()
  else outer.addEventListener('abort', stop)
  return {
    signal: controller.signal,
    get exceeded() {
      return exceeded
    },
    end: () => {
      clearTimeout(timer)
      outer.removeEventListener('abort', stop)
    },
  }
}
