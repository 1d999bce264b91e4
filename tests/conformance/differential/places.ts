import type { Issue } from '@lineworks-bot/validators'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { withoutMootConditions } from './moot-conditions.ts'
import { escape, placeOf } from './place.ts'
import { withoutWronglyTagged } from './wrong-tags.ts'

/** Where our issues are, as JSON Pointers in order. */
export function ourPlaces(issues: readonly Issue[]): readonly string[] {
  return inOrder(issues.map(({ path }) => path.map((step) => `/${escape(String(step))}`).join('')))
}

/** Where Ajv's errors are, without those that our validators leave out on purpose. */
export function ajvPlaces(errors: readonly ErrorObject[]): readonly string[] {
  const kept = withoutMootConditions(withoutWronglyTagged(errors))
  // A condition is reported besides what fails in it.
  return inOrder(kept.filter(({ keyword }) => keyword !== 'if').map(placeOf))
}

function inOrder(places: readonly string[]): readonly string[] {
  return [...new Set(places)].sort()
}
