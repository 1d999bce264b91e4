/** Sees calls that overlap although they must come one after the other. */
export interface ParallelWatcher {
  enter(key: string): Passage
}

export interface Passage {
  /** Whether another call was under way when this one came. */
  readonly parallel: boolean
  leave(): void
}

export function createParallelWatcher(): ParallelWatcher {
  const underWay = new Map<string, number>()
  return {
    enter: (key) => {
      const others = underWay.get(key) ?? 0
      underWay.set(key, others + 1)
      return {
        parallel: others > 0,
        leave: () => {
          const left = (underWay.get(key) ?? 1) - 1
          if (left === 0) underWay.delete(key)
          else underWay.set(key, left)
        },
      }
    },
  }
}
