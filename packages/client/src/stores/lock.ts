import { untilAborted } from '../core/until-aborted.ts'

/** Lets pieces of work that share a key run one after the other. */
export interface Lock {
  /** Waits for its turn, runs the work, and lets the next one in. An abort ends the waiting, not the work. */
  run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

/** A lock among the calls of this process, first come, first served. */
export function memoryLock(): Lock {
  const tails = new Map<string, Promise<void>>()
  return {
    async run(key, work, signal) {
      const before = tails.get(key)
      const { promise: done, resolve: release } = deferred()
      // Who gives up waiting still stands in the line, so that the next one waits for those before it.
      const tail = before === undefined ? done : before.then(() => done)
      tails.set(key, tail)
      try {
        if (before !== undefined) await untilAborted(before, signal)
        return await work()
      } finally {
        release()
        void tail.then(() => {
          if (tails.get(key) === tail) tails.delete(key)
        })
      }
    },
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
