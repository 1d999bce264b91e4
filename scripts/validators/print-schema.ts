import type { Context } from './context.ts'
import { literal } from './literal.ts'
import { printCheck } from './print-checks.ts'
import { printBody } from './print-function.ts'
import { printMembers } from './print-members.ts'
import { readMember } from './print-property.ts'
import { printStatements } from './print-statements.ts'
import type { Node, SchemaNode } from './schema-node.ts'
import type { Scope } from './scope.ts'
import type { Tag } from './tags.ts'
import { when } from './statement.ts'

/** The functions of one schema, and the export that runs them. */
export function printSchema(name: string, node: Node, scope: Scope): string {
  scope.runtime.add('type Key').add('type Schema')
  const context: Context = { scope, closes: scope.plan.inRequests.has(name) }
  const tag = scope.plan.tags.get(name)
  const functions =
    tag === undefined || typeof node === 'boolean'
      ? printFunction(`check${name}`, printBody(printCheck(node, [name], context), scope, depthKey(name, 'key', scope)))
      : printTagged(name, node, tag, context)
  const schema = `export const ${name}: Schema<types.${name}> = /*#__PURE__*/ ${scope.use('schema')}(check${name})`
  return `${functions}${schema}\nexport type ${name} = types.${name}\n`
}

/** An object with another tag is another thing, so nothing is said of its members. Unions have looked at the tag themselves. */
function printTagged(name: string, node: SchemaNode, { member, constant, isVariant }: Tag, context: Context): string {
  const { scope } = context
  const value = readMember('value', member, scope)
  const wrongTag = `${scope.use('notConstant')}(${value}, ${literal(member)}, ${literal(constant)})`
  const otherTag = when(`${value} !== ${literal(constant)}`, [`return ${scope.use('within')}(${wrongTag}, key)`])
  const whole = printCheck(node, [name], context, member)
  const early = [...whole.early, otherTag]
  if (!isVariant)
    return printFunction(`check${name}`, printBody({ ...whole, early }, scope, depthKey(name, 'key', scope)))
  scope.runtime.add('type Fields')
  const main = printMembers(node, { object: 'object', hint: [name], without: member }, context)
  const members = printBody({ early: [], main, needsKey: false }, scope, depthKey(name, 'undefined', scope))
  const check = [...early, `return ${scope.use('within')}(membersOf${name}(value), key)`]
  return (
    printFunction(`membersOf${name}`, members, 'object: Fields') +
    printFunction(`check${name}`, printStatements(check, '  '))
  )
}

function depthKey(name: string, key: string, { plan }: Scope): string | undefined {
  return plan.recursive.has(name) ? key : undefined
}

function printFunction(name: string, body: string, parameters = 'value: unknown, key: Key'): string {
  return `export function ${name}(${parameters}): number {\n${body}}\n\n`
}
