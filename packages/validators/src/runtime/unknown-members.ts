import { nearestName } from './nearest-name.ts'
import { fail, hasRoom } from './run.ts'
import type { Fields } from './types.ts'

/**
 * Refuses the members that are not known. `present` says how many known ones there are, required ones taken for granted, so that a
 * sound object (nothing `found` in it) needs no look-up. Only one that hides known members from a loop over it, as not
 * enumerable, may have as many unknown ones pass.
 */
export function unknownMembers(object: Fields, present: number, known: readonly string[], found: number): number {
  let rest = -present
  for (const _ in object) rest++
  return rest === 0 && found === 0 ? 0 : refuseUnknown(object, known)
}

function refuseUnknown(object: Fields, known: readonly string[]): number {
  let found = 0
  for (const [i, name] of Object.keys(object).entries()) {
    if (known.includes(name) || object[name] === undefined) continue
    if (!hasRoom(i)) break
    const nearest = nearestName(name, known)
    const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
    found += fail(name, 'unknownProperty', `is not a known member${hint}`, nearest)
  }
  return found
}
