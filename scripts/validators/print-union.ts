import { literal } from './literal.ts'
import { readMember } from './print-property.ts'
import type { Union } from './schema-node.ts'
import type { Hint, Scope } from './scope.ts'
import type { Statement } from './statement.ts'

/** The tag of `value`, an object, leads into its variant at once, so that no other variant can say anything. */
export function printUnion(union: Union, hint: Hint, scope: Scope): readonly Statement[] {
  const tag = readMember('value', union.tag, scope)
  const cases = [...union.branches].flatMap(([constant, name]) => [
    `  case ${literal(constant)}:`,
    `    found = ${scope.members(name)}(value)`,
    '    break',
  ])
  const tags = scope.values(hint, [...union.branches.keys()])
  const unknown = `    found = ${scope.use('unknownTag')}(${tag}, ${literal(union.tag)}, ${tags})`
  return [[`switch (${tag}) {`, ...cases, '  default:', unknown, '}'].join('\n')]
}
