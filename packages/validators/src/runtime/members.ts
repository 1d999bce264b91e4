import { fail, type Key } from './run.ts'
import type { Fields } from './types.ts'

/** For a required member that is not there and has no type to name. `others` are the members whose absence makes it required. */
export function missing(name: string, others?: readonly string[]): number {
  const why = others === undefined ? '' : `; required where ${others.join(' and ')} is missing`
  return fail(name, 'required', `is missing${why}`)
}

/** `others` are the members whose presence forbids this one. */
export function forbidden(key: Key, others?: readonly string[]): number {
  const where = others === undefined ? '' : ` together with ${others.join(' and ')}`
  return fail(key, 'forbidden', `must not be given${where}`)
}

export function readOnly(name: string): number {
  return fail(name, 'readOnly', 'must not be sent; only answers have it')
}

/** For a name that every object inherits. */
export function ownMember(object: Fields, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}
