import type { RateLimit } from './rate-limiter.ts'

export function rateLimitHeaders({ limit, used, resetSeconds }: RateLimit): Record<string, string> {
  return {
    'rateLimit-limit': String(limit),
    'rateLimit-used': String(used),
    'rateLimit-remaining': String(limit - used),
    'rateLimit-reset': String(resetSeconds),
  }
}
