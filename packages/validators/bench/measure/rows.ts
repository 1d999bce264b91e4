import type { Contender, Validator } from '../contender.ts'
import { invalidCallbacks, invalidRequests } from '../data/invalid.ts'
import { callbacks, requests, requestsByHand } from '../data/valid.ts'
import type { Runner } from './speed.ts'

/** What is measured, and for whom. */
export interface Row {
  readonly name: string
  readonly count: number
  readonly runner: (contender: Contender) => Runner | undefined
}

export const rows: readonly Row[] = [
  {
    name: 'valid callbacks',
    count: callbacks.length,
    runner: ({ name, callback }) => ({ name, run: verdicts(callback, callbacks) }),
  },
  {
    name: 'valid messages',
    count: requests.length,
    runner: ({ name, request }) => (name === 'by hand' ? undefined : { name, run: verdicts(request, requests) }),
  },
  {
    name: 'valid text, button and flex messages',
    count: requestsByHand.length,
    runner: ({ name, request }) => ({ name, run: verdicts(request, requestsByHand) }),
  },
  {
    name: 'all issues of invalid callbacks and messages',
    count: invalidCallbacks.length + invalidRequests.length,
    runner: ({ name, callback, request }) => {
      if (callback.issues === undefined || request.issues === undefined) return undefined
      const ofCallbacks = weights(callback.issues, invalidCallbacks)
      const ofRequests = weights(request.issues, invalidRequests)
      return { name, run: (times) => ofCallbacks(times) + ofRequests(times) }
    },
  },
]

// Made anew for each contender: a loop that all share would call none of them directly. The comment keeps V8 from taking the one
// that it has compiled from the same text.
function verdicts({ is }: Validator, values: readonly unknown[]): Runner['run'] {
  return loop(is, values, 'if (check(values[i])) found++')
}

/** Some libraries write a message only when it is read. */
function weights(issues: NonNullable<Validator['issues']>, values: readonly unknown[]): Runner['run'] {
  return loop(issues, values, 'for (const { message } of check(values[i])) found += message.length')
}

let loops = 0

function loop(check: (value: unknown) => unknown, values: readonly unknown[], statement: string): Runner['run'] {
  const text = `// ${++loops}
return (times) => {
  let found = 0
  for (let time = 0; time < times; time++) for (let i = 0; i < values.length; i++) ${statement}
  return found
}`
  // The text above is such a function.
  return new Function('check', 'values', text)(check, values) as Runner['run']
}
