/** What the description declares, and what was met; a hole names itself. */
export class Coverage {
  readonly #declared: ReadonlySet<string>
  readonly #exceptions: Readonly<Record<string, string>>
  readonly #met = new Set<string>()

  /** @param exceptions what cannot be met, with the reason. */
  constructor(declared: Iterable<string>, exceptions: Readonly<Record<string, string>> = {}) {
    this.#declared = new Set(declared)
    this.#exceptions = exceptions
    for (const name of Object.keys(exceptions)) this.#check(name)
  }

  /** @throws Error for what nobody declared, and for an exception, which then is none. */
  meet(name: string): void {
    this.#check(name)
    if (name in this.#exceptions) throw new Error(`${name} was met, so it is no exception`)
    this.#met.add(name)
  }

  holes(): readonly string[] {
    return [...this.#declared].filter((name) => !this.#met.has(name) && !(name in this.#exceptions))
  }

  tally(): Tally {
    return {
      met: this.#met.size,
      declared: this.#declared.size,
      holes: this.holes(),
      exceptions: this.#exceptions,
    }
  }

  #check(name: string): void {
    if (!this.#declared.has(name)) throw new Error(`${name} is not declared`)
  }
}

export interface Tally {
  readonly met: number
  /** Exceptions included. */
  readonly declared: number
  readonly holes: readonly string[]
  readonly exceptions: Readonly<Record<string, string>>
}
