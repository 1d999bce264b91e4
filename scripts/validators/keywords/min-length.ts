import type { AssertionKeyword } from './assertion.ts'

export const minLength: AssertionKeyword = (value, reader) => {
  const limit = reader.count(value)
  if (limit === 0) return undefined
  return {
    kind: 'string',
    // A character has one or two UTF-16 units, so one less than twice the limit may still be too short.
    print: (text, key, scope) => ({
      test: `${text}.length < ${2 * limit - 1}`,
      report: `${scope.use('minLength')}(${text}, ${key}, ${limit})`,
    }),
  }
}
