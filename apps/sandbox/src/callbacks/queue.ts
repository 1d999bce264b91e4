/** Work in line for each bot: a slow receiver delays what comes after, of its own bot only. */
export interface Queue {
  add(botId: number, work: () => Promise<void>): Promise<void>
  readonly busy: boolean
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>
}

export function createQueue(): Queue {
  const last = new Map<number, Promise<void>>()
  return {
    add: (botId, work) => {
      const done: Promise<void> = (last.get(botId) ?? Promise.resolve()).then(work).finally(() => {
        if (last.get(botId) === done) last.delete(botId)
      })
      last.set(botId, done)
      return done
    },
    get busy() {
      return last.size > 0
    },
    idle: async () => {
      while (last.size > 0) await Promise.allSettled(last.values())
    },
  }
}
