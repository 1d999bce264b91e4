import type { Clock } from '../clock.ts'
import type { Plan } from '../options.ts'

/** Where one operation stands in its minute. */
export interface RateLimit {
  readonly limit: number
  readonly used: number
  /** Whole seconds until the next minute begins. */
  readonly resetSeconds: number
  /** Whether this call is one too many. */
  readonly exceeded: boolean
}

export interface RateLimiter {
  /** Counts a call. Undefined on a plan without limits. */
  count(operationId: string, ownLimit?: number): RateLimit | undefined
  /** Forgets every call. */
  clear(): void
}

const limits: Readonly<Record<Exclude<Plan, 'unlimited'>, number>> = { free: 60, standard: 240 }

const windowMs = 60_000

/** Fixed windows, each beginning with the first call after the one before: which kind of window the platform has is not known. */
export function createRateLimiter(plan: Plan, clock: Clock): RateLimiter {
  const windows = new Map<string, { startedAt: number; used: number }>()
  return {
    count: (operationId, ownLimit) => {
      if (plan === 'unlimited') return undefined
      const limit = ownLimit ?? limits[plan]
      const now = clock.now()
      const current = windows.get(operationId)
      const age = current === undefined ? windowMs : now - current.startedAt
      // The clock can be moved back too: a window of the future is none.
      const window = current === undefined || age >= windowMs || age < 0 ? { startedAt: now, used: 0 } : current
      windows.set(operationId, window)
      const exceeded = window.used >= limit
      if (!exceeded) window.used += 1
      const resetSeconds = Math.ceil((window.startedAt + windowMs - now) / 1000)
      return { limit, used: window.used, resetSeconds, exceeded }
    },
    clear: () => windows.clear(),
  }
}
