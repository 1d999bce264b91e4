import type { Change } from './protocol.ts'

/** Tells everybody who listens what changed. */
export interface Changes {
  announce(change: Change): void
  /** Gives back what ends it. */
  subscribe(listener: (change: Change) => void): () => void
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>()
  return {
    announce: (change) => {
      for (const listener of listeners) listener(change)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
