import { nearestName } from './nearest-name.ts'
import { fail, isFull } from './run.ts'
import type { Fields } from './types.ts'

/** Refuses a member that a loop over the object has met. Those that it inherits pass, and so does `undefined`, which is not sent. */
export function unknownMember(object: Fields, name: string, known: readonly string[]): number {
  if (isFull() || !Object.hasOwn(object, name) || object[name] === undefined) return 0
  const nearest = nearestName(name, known)
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  return fail(name, 'unknownProperty', `is not a known member${hint}`, nearest)
}
