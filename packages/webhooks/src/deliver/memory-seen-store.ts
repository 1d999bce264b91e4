import type { SeenStore } from './seen-store.ts'

export interface MemorySeenStoreOptions {
  /**
   * How long a callback is remembered, in milliseconds.
   *
   * @default 300_000
   */
  readonly ttlMs?: number
  /**
   * How many are remembered; the oldest goes first.
   *
   * @default 10_000
   */
  readonly maxEntries?: number
}

/** Remembers callbacks in this process. */
export function memorySeenStore({ ttlMs = 300_000, maxEntries = 10_000 }: MemorySeenStoreOptions = {}): SeenStore {
  // In the order of their times.
  const times = new Map<string, number>()
  const forget = (now: number): void => {
    for (const [id, time] of times) {
      if (now - time < ttlMs && times.size < maxEntries) return
      times.delete(id)
    }
  }
  return {
    add(id) {
      const now = Date.now()
      const seen = times.get(id)
      if (seen !== undefined && now - seen < ttlMs) return false
      forget(now)
      times.delete(id)
      times.set(id, now)
      return true
    },
  }
}
