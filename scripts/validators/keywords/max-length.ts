import type { AssertionKeyword } from './assertion.ts'

export const maxLength: AssertionKeyword = (value, reader) => {
  const limit = reader.count(value)
  return {
    kind: 'string',
    // UTF-16 units within the limit decide; the helper counts characters.
    print: (text, key, scope) => ({
      test: `${text}.length > ${limit}`,
      report: `${scope.use('maxLength')}(${text}, ${key}, ${limit})`,
    }),
  }
}
