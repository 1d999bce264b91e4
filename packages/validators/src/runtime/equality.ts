/** Gives equal JSON values the same number, in time that grows with their size; parts that values share are read once. */
export class Numbering {
  readonly #scalars = new Map<unknown, number>()
  readonly #objects = new Map<object, number>()
  readonly #shapes = new Map<string, number>()
  #last = 0

  of(value: unknown): number {
    if (typeof value !== 'object' || value === null) return this.#number(this.#scalars, value)
    const known = this.#objects.get(value)
    if (known !== undefined) return known
    // Until its own number is known: a cycle is equal to nothing else.
    this.#objects.set(value, ++this.#last)
    const number = this.#number(this.#shapes, this.#shape(value))
    this.#objects.set(value, number)
    return number
  }

  // An array is read like an object, as its keys are few even where it is long and empty.
  #shape(value: object): string {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${this.of(member)}`)
    return `${Array.isArray(value) ? value.length : ''}{${members.join()}`
  }

  #number<K>(numbers: Map<K, number>, key: K): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, ++this.#last)
    return this.#last
  }
}

export function isEqual(a: unknown, b: unknown): boolean {
  const numbering = new Numbering()
  return numbering.of(a) === numbering.of(b)
}
