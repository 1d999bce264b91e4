import type { World } from '../world.ts'

/** Where a person's last act stands among all that happened. */
export interface Mark {
  /** Messages up to this one were there before, or were read as a reply. */
  readonly message: number
  readonly exchange: number
  /** By `performance.now()`. */
  readonly at: number
}

export function markNow(world: World): Mark {
  return {
    message: world.tenant.counters.get('message') ?? 0,
    exchange: world.inspector.summaries()[0]?.id ?? 0,
    at: performance.now(),
  }
}
