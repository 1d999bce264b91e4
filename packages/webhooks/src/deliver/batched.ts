/** Has something done in a later task of the event loop. */
export type Defer = (start: () => void) => unknown

/** Defers tasks: once for all that come in the meantime. */
export function batched(defer: Defer): (task: () => void) => void {
  let waiting: (() => void)[] = []
  const runAll = (): void => {
    const tasks = waiting
    waiting = []
    for (const task of tasks) task()
  }
  return (task) => {
    if (waiting.length === 0) defer(runAll)
    waiting.push(task)
  }
}
