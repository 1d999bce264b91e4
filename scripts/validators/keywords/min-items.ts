import type { AssertionKeyword } from './assertion.ts'

export const minItems: AssertionKeyword = (value, reader) => {
  const limit = reader.count(value)
  if (limit === 0) return undefined
  return {
    kind: 'array',
    print: (array, key, scope) => ({
      test: `${array}.length < ${limit}`,
      report: `${scope.use('minItems')}(${array}, ${key}, ${limit})`,
    }),
  }
}
