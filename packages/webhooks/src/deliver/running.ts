type Task = () => Promise<void>

/** Has something done in a later task of the event loop. */
export type Defer = (start: () => void) => unknown

/** Work that goes on after the answer. The tasks must not reject. */
export class Running {
  readonly #defer: Defer
  #next: Task[] = []
  #open = 0
  #waiting: (() => void)[] = []

  constructor(defer: Defer) {
    this.#defer = defer
  }

  /** Starts in a later task of the event loop, so that the answer is on its way before a listener begins. */
  start(task: Task): void {
    this.#open++
    // Once for all that came in the meantime.
    if (this.#next.length === 0) this.#defer(() => this.#startAll())
    this.#next.push(task)
  }

  idle(): Promise<void> {
    if (this.#open === 0) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #startAll(): void {
    const tasks = this.#next
    this.#next = []
    for (const task of tasks) void this.#run(task)
  }

  async #run(task: Task): Promise<void> {
    await task()
    if (--this.#open > 0) return
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
