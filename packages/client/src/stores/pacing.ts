import { delay } from '../core/delay.ts'
import type { RateLimitState } from '../rate-limit-state.ts'

/** Holds calls back so that they stay within a rate limit. */
export interface Pacing {
  /** Waits until one more call of the operation may be sent. */
  wait(
    operationId: string,
    limit: { readonly free: number; readonly standard: number },
    signal: AbortSignal,
  ): Promise<void>
  /** Told after each answer that carries rate-limit headers. */
  observe(operationId: string, state: RateLimitState): void
}

export interface PaceOptions {
  /** The plan of the LINE WORKS domain: `free` allows 60 calls a minute of an operation, all others 240; rooms 10 on each. */
  readonly plan: 'free' | 'standard'
  /**
   * Which part of the limit to use. The official page asks for half of it or less where calls go on for more than 30 minutes.
   *
   * @default 1
   */
  readonly share?: number
}

const minute = 60_000

interface Window {
  /** When the last calls were let go, oldest first. */
  readonly sent: number[]
  /** What the API said is left, less the calls since; counts until `resetAt`. */
  remaining: number
  resetAt: number
}

/**
 * Paces the calls of this process by the limits of the description and by what `rateLimit-remaining` says of other callers. No
 * more calls are let go in any 60 seconds than the limit has.
 *
 * @example
 * ```ts
 * import { LineWorks, pace } from '@lineworks-bot/client'
 *
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '', pacing: pace({ plan: 'standard' }) })
 * ```
 */
export function pace({ plan, share = 1 }: PaceOptions): Pacing {
  const windows = new Map<string, Window>()
  function windowOf(operationId: string): Window {
    const window = windows.get(operationId) ?? { sent: [], remaining: Infinity, resetAt: 0 }
    windows.set(operationId, window)
    return window
  }
  return {
    async wait(operationId, limit, signal) {
      const window = windowOf(operationId)
      const allowed = Math.max(1, Math.floor(limit[plan] * share))
      for (;;) {
        const now = Date.now()
        const pause = pauseOf(window, allowed, now)
        if (pause <= 0) {
          window.sent.push(now)
          if (window.sent.length > allowed) window.sent.shift()
          window.remaining -= 1
          return
        }
        await delay(pause, signal)
      }
    },
    observe(operationId, { remaining, resetSeconds }) {
      if (remaining === undefined || resetSeconds === undefined) return
      const window = windowOf(operationId)
      const now = Date.now()
      window.remaining = now < window.resetAt ? Math.min(window.remaining, remaining) : remaining
      window.resetAt = now + resetSeconds * 1000
    },
  }
}

function pauseOf({ sent, remaining, resetAt }: Window, allowed: number, now: number): number {
  const oldest = sent.length < allowed ? undefined : sent[sent.length - allowed]
  const own = oldest === undefined ? 0 : oldest + minute - now
  return Math.max(own, remaining <= 0 ? resetAt - now : 0)
}
