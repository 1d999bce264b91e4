/** How far a broadcast is with one target. */
export type BroadcastState = 'sending' | 'sent' | 'failed' | 'unknown'

/** Remembers one broadcast, target by target. To survive a crash, `write` must end only when the state is kept. */
export interface BroadcastJournal {
  read(target: string): Promise<BroadcastState | undefined>
  write(target: string, state: BroadcastState): Promise<void>
}

/** A journal in the memory of this process: it survives an error, not a crash. */
export function memoryBroadcastJournal(): BroadcastJournal {
  const states = new Map<string, BroadcastState>()
  return {
    read: async (target) => states.get(target),
    write: async (target, state) => void states.set(target, state),
  }
}
