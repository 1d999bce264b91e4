import { literal } from '../literal.ts'
import type { Scope } from '../scope.ts'
import type { AssertionKeyword } from './assertion.ts'
import { readSimplePattern, type SimplePattern } from './simple-pattern.ts'

export const pattern: AssertionKeyword = (value, reader) => {
  const source = reader.string(value)
  try {
    new RegExp(source, 'u')
  } catch {
    reader.refuse(`${source} is not a regular expression with the flag u`)
  }
  const simple = readSimplePattern(source)
  return {
    kind: 'string',
    print(text, key, scope) {
      const test = simple === undefined ? `!${scope.pattern(source)}.test(${text})` : printBreaks(simple, text, scope)
      return { test, report: `${scope.use('pattern')}(${key}, ${literal(source)})` }
    },
  }
}

/** An expression that is true for texts that do not match. */
function printBreaks({ prefixes, rest }: SimplePattern, text: string, scope: Scope): string {
  const begins = prefixes.map((prefix) => `!${text}.startsWith(${literal(prefix)})`).join(' && ')
  if (rest === undefined) return begins
  const start = prefixes[0]?.length ?? 0
  const lengths = rest.counts.map((count) => `${text}.length !== ${start + count}`).join(' && ')
  const others = `!${scope.use('consistsOf')}(${text}, ${start}, ${scope.characters(rest.ranges)})`
  return [rest.counts.length > 1 ? `(${lengths})` : lengths, ...(start > 0 ? [begins] : []), others].join(' || ')
}
