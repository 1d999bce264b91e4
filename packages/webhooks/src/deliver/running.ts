import { batched, type Defer } from './batched.ts'

type Task = () => Promise<void>

/** Work that goes on after the answer. The tasks must not reject. */
export class Running {
  readonly #later: (task: () => void) => void
  #open = 0
  #waiting: (() => void)[] = []

  constructor(defer: Defer) {
    this.#later = batched(defer)
  }

  /** Starts in a later task of the event loop, so that the answer is on its way before a listener begins. */
  start(task: Task): void {
    this.#open++
    this.#later(() => void this.#run(task))
  }

  idle(): Promise<void> {
    if (this.#open === 0) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async #run(task: Task): Promise<void> {
    await task()
    if (--this.#open > 0) return
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
