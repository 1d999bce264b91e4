import type { AssertionKeyword } from './assertion.ts'

export const minimum: AssertionKeyword = (value, reader) => {
  const limit = reader.number(value)
  return {
    kind: 'number',
    print: (number, key, scope) => ({
      test: `${number} < ${limit}`,
      report: `${scope.use('minimum')}(${key}, ${limit})`,
    }),
  }
}
