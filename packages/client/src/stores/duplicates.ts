/** Remembers what was seen, such as the callbacks that were handled. */
export interface Duplicates {
  /** True for the first one to name the key within the time, false for all others. It must be one atomic step. */
  first(key: string, ttlMs: number): Promise<boolean>
}

/** Remembers in the memory of this process. */
export function memoryDuplicates(): Duplicates {
  const seen = new Map<string, number>()
  return {
    async first(key, ttlMs) {
      const now = Date.now()
      // In the order of insertion: the oldest stand first.
      for (const [old, until] of seen) {
        if (until > now) break
        seen.delete(old)
      }
      if ((seen.get(key) ?? 0) > now) return false
      seen.delete(key)
      seen.set(key, now + ttlMs)
      return true
    },
  }
}
