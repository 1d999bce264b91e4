import { DescriptionError } from '../description/errors.ts'
import type { Description } from '../description/load.ts'
import type { Pointer } from '../description/locate.ts'

/** A place in the description, able to refuse what stands there. */
export class Reader {
  readonly description: Description
  readonly pointer: Pointer

  constructor(description: Description, pointer: Pointer) {
    this.description = description
    this.pointer = pointer
  }

  at(...steps: Pointer): Reader {
    return new Reader(this.description, [...this.pointer, ...steps])
  }

  refuse(problem: string): never {
    throw new DescriptionError(this.description.locate(this.pointer), problem)
  }

  object(value: unknown): Readonly<Record<string, unknown>> {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    // Its members stay unknown.
    return isObject ? (value as Readonly<Record<string, unknown>>) : this.refuse('must be an object')
  }

  array(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : this.refuse('must be an array')
  }

  string(value: unknown): string {
    return typeof value === 'string' ? value : this.refuse('must be a string')
  }

  strings(value: unknown): readonly string[] {
    return this.array(value).map((item, index) => this.at(index).string(item))
  }

  boolean(value: unknown): boolean {
    return typeof value === 'boolean' ? value : this.refuse('must be true or false')
  }

  number(value: unknown): number {
    return typeof value === 'number' ? value : this.refuse('must be a number')
  }

  /** A length or number of items. */
  count(value: unknown): number {
    const number = this.number(value)
    return Number.isInteger(number) && number >= 0 ? number : this.refuse('must be a whole number, 0 or more')
  }
}
