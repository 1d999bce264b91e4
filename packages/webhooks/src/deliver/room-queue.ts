/** Runs tasks of the same room one after the other, and those of different rooms side by side. Tasks must not reject. */
export class RoomQueue {
  readonly #last = new Map<string, Promise<void>>()

  run(room: string, task: () => Promise<void>): Promise<void> {
    const before = this.#last.get(room)
    const done = before === undefined ? task() : before.then(task)
    this.#last.set(room, done)
    return done.then(() => {
      // Only when nothing was put behind it.
      if (this.#last.get(room) === done) this.#last.delete(room)
    })
  }

  /** How many rooms have something to do. */
  get size(): number {
    return this.#last.size
  }
}
