import { literal } from '../literal.ts'
import type { Assertion, AssertionKeyword } from './assertion.ts'

interface Format {
  readonly kind: Assertion['kind']
  readonly test: 'isDateTime' | 'isInt64'
  /** What the issue says after "must be". */
  readonly words: string
}

const formats: ReadonlyMap<string, Format | undefined> = new Map([
  ['date-time', { kind: 'string', test: 'isDateTime', words: 'a date and time as RFC 3339 writes it' }],
  ['int64', { kind: 'number', test: 'isInt64', words: 'an integer of 64 bits' }],
  // Every number of JSON is one: precision tells the server how to store it, not what to refuse.
  ['float', undefined],
  ['double', undefined],
])

export const format: AssertionKeyword = (value, reader) => {
  const name = reader.string(value)
  if (!formats.has(name)) {
    reader.refuse(`the validators do not know the format "${name}"; add it to scripts/validators/keywords/format.ts`)
  }
  const known = formats.get(name)
  if (known === undefined) return undefined
  const { kind, test, words } = known
  return {
    kind,
    print: (v, key, scope) => ({
      test: `!${scope.use(test)}(${v})`,
      report: `${scope.use('format')}(${key}, ${literal(name)}, ${literal(words)})`,
    }),
  }
}
