import type { AssertionKeyword } from './assertion.ts'

export const maxItems: AssertionKeyword = (value, reader) => {
  const limit = reader.count(value)
  return {
    kind: 'array',
    print: (array, key, scope) => ({
      test: `${array}.length > ${limit}`,
      report: `${scope.use('maxItems')}(${array}, ${key}, ${limit})`,
    }),
  }
}
