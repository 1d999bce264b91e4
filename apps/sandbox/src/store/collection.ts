/** One kind of thing that the sandbox remembers. Values are replaced, never changed in place: that is how the journal sees a change. */
export interface Collection<T> extends ReadableCollection<T> {
  set(key: string, value: T): void
  /** Whether there was one. */
  delete(key: string): boolean
  clear(): void
}

export interface ReadableCollection<T> {
  get(key: string): T | undefined
  has(key: string): boolean
  /** In the order in which the keys were first set. */
  values(): IterableIterator<T>
  readonly size: number
}

/** Told of every change of a collection before it is made. */
export type Recorder = (collection: string, key: string, value: unknown) => void

export function createCollection<T>(
  name: string,
  record: Recorder,
  loaded: Iterable<readonly [string, T]> = [],
): Collection<T> {
  const entries = new Map<string, T>(loaded)
  return {
    get: (key) => entries.get(key),
    has: (key) => entries.has(key),
    values: () => entries.values(),
    get size() {
      return entries.size
    },
    set: (key, value) => {
      record(name, key, value)
      entries.set(key, value)
    },
    delete: (key) => {
      if (!entries.has(key)) return false
      record(name, key, undefined)
      return entries.delete(key)
    },
    clear: () => {
      for (const key of entries.keys()) record(name, key, undefined)
      entries.clear()
    },
  }
}
