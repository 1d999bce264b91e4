import type { AssertionKeyword } from './assertion.ts'

export const uniqueItems: AssertionKeyword = (value, reader) => {
  if (!reader.boolean(value)) return undefined
  return {
    kind: 'array',
    // Items that may be objects or arrays need their own, larger helper.
    print: (array, key, scope, items) => ({
      report: `${scope.use(scope.isScalar(items) ? 'uniqueScalars' : 'uniqueValues')}(${array}, ${key})`,
    }),
  }
}
