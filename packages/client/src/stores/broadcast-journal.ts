/** How far a broadcast is with one target. */
export type BroadcastState = 'sending' | 'sent' | 'failed' | 'unknown'

/** Remembers one broadcast, target by target. To survive a crash, both must end only when the state is kept. */
export interface BroadcastJournal {
  /**
   * Notes `sending` for a target that has no state yet or `failed`, and gives the state that it had. It must be one atomic step, so
   * that of two runs at once only one sends.
   */
  begin(target: string): Promise<BroadcastState | undefined>
  /** Notes what became of a target that `begin` let through. */
  end(target: string, state: Exclude<BroadcastState, 'sending'>): Promise<void>
}

/** A journal in the memory of this process: it survives an error, not a crash. */
export function memoryBroadcastJournal(): BroadcastJournal {
  const states = new Map<string, BroadcastState>()
  return {
    async begin(target) {
      const before = states.get(target)
      if (before === undefined || before === 'failed') states.set(target, 'sending')
      return before
    },
    end: async (target, state) => void states.set(target, state),
  }
}
