import { literal } from '../literal.ts'
import type { AssertionKeyword } from './assertion.ts'

export const pattern: AssertionKeyword = (value, reader) => {
  const source = reader.string(value)
  try {
    new RegExp(source, 'u')
  } catch {
    reader.refuse(`${source} is not a regular expression with the flag u`)
  }
  // `startsWith` is several times faster than the same as a regular expression.
  const prefix = /^\^([\w:/-]+)$/.exec(source)?.[1]
  return {
    kind: 'string',
    print(text, key, scope) {
      const test =
        prefix === undefined ? `${scope.pattern(source)}.test(${text})` : `${text}.startsWith(${literal(prefix)})`
      return { test: `!${test}`, report: `${scope.use('pattern')}(${key}, ${literal(source)})` }
    },
  }
}
