import type { Context } from './context.ts'
import { literal } from './literal.ts'
import type { ObjectTarget } from './print-members.ts'
import { printOptional, printPresent } from './print-property.ts'
import { printStatements } from './print-statements.ts'
import type { SchemaNode } from './schema-node.ts'
import { when, type Statement } from './statement.ts'

/**
 * A loop over what is in the object: checks the members of `names`, and in a strict run refuses what is none of `known`. To ask for
 * each optional member takes longer, as most of them are not there.
 */
export function printMemberLoop(
  node: SchemaNode,
  { object, hint }: ObjectTarget,
  names: readonly string[],
  known: readonly string[],
  context: Context,
): Statement {
  const { scope } = context
  const bodies = new Map<string, readonly string[]>()
  let hasChecks = false
  for (const name of known) {
    const target = { value: 'member', key: 'name', hint: [...hint, name] }
    const checks = names.includes(name) ? printPresent(node, name, target, context) : []
    const body = checks.length === 0 ? [] : [`member = ${object}[name]`, ...printOptional(checks)]
    hasChecks ||= body.length > 0
    const text = printStatements([...body, 'break'], '      ')
    bodies.set(text, [...(bodies.get(text) ?? []), name])
  }
  const cases = [...bodies].flatMap(([body, group]) => [...group.map((name) => `    case ${literal(name)}:\n`), body])
  const isStrict = scope.use('strict')
  const unknown = `found += ${scope.use('unknownMember')}(${object}, name, ${scope.names(hint, known)})`
  const rest = `    default:\n      ${hasChecks ? `if (${isStrict}) ` : ''}${unknown}\n`
  const loop = `for (const name in ${object}) {\n  switch (name) {\n${cases.join('')}${rest}  }\n}`
  return hasChecks ? loop : when(isStrict, [loop])
}
