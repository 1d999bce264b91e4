import type { Contender, Validator } from '../contender.ts'
import { invalidCallbacks, invalidRequests, onImpossibleDay } from '../data/invalid.ts'
import { callbacks, labelOfEmoji, requests, requestsByHand } from '../data/valid.ts'

/** What a contender is known to get wrong here. */
const exceptions: Readonly<Record<string, readonly unknown[]>> = {
  // It counts UTF-16 units, and it has a 30th of February.
  arktype: [labelOfEmoji, onImpossibleDay],
  // It too.
  valibot: [onImpossibleDay],
}

/** Throws where a contender is wrong about a value, or right about one that it is known to be wrong about. */
export function assertVerdicts({ name, callback, request }: Contender): void {
  const wrong = [
    ...wrongOnes(callback, callbacks, true),
    ...wrongOnes(callback, invalidCallbacks, false),
    ...wrongOnes(request, name === 'by hand' ? requestsByHand : requests, true),
    ...wrongOnes(request, invalidRequests, false),
  ]
  const known = exceptions[name] ?? []
  const surprises = [
    ...wrong.filter((value) => !known.includes(value)),
    ...known.filter((value) => !wrong.includes(value)),
  ]
  if (surprises.length > 0)
    throw new Error(`${name} does not judge as expected: ${JSON.stringify(surprises[0]).slice(0, 500)}`)
}

function wrongOnes({ is, issues }: Validator, values: readonly unknown[], expected: boolean): readonly unknown[] {
  return values.filter(
    (value) => is(value) !== expected || (issues !== undefined && (issues(value).length === 0) !== expected),
  )
}
