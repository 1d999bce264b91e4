import type { Context } from './context.ts'
import { literal } from './literal.ts'
import { printPart, type Target } from './print-checks.ts'
import type { ObjectTarget } from './print-members.ts'
import type { Scope } from './scope.ts'
import type { Node, Property, SchemaNode } from './schema-node.ts'
import { add, when, type Statement } from './statement.ts'

/** What a node asks of one member of an object. */
export function printProperty(
  node: SchemaNode,
  name: string,
  { object, hint }: ObjectTarget,
  context: Context,
): readonly Statement[] {
  const { scope } = context
  const key = literal(name)
  const member = readMember(object, name, scope)
  const isRequired = node.required.includes(name)
  const property = readProperty(node, name)
  const part = (value: string): readonly Statement[] =>
    printValue(property.node, { value, key, hint: [...hint, name] }, context)
  const isRefused = context.closes && property.readOnly
  if (isRequired && !isRefused && !scope.acceptsAbsence(property.node)) {
    const direct = part(member)
    if (direct.length === 1 && typeof direct[0] === 'string') return direct
  }
  const checks = isRequired
    ? printRequired(part('member'), key, scope.acceptsAbsence(property.node), context)
    : printOptional(part('member'))
  if (checks.length === 0) return []
  if (!isRefused) return [`member = ${member}`, ...checks]
  const refusal = add({ test: 'member !== undefined', report: `${scope.use('readOnly')}(${key})` })
  return [`member = ${member}`, when(scope.use('strict'), refusal, checks)]
}

/** The same for one that is optional, there, and reached by a loop: the value and the key are expressions of the loop. */
export function printPresent(node: SchemaNode, name: string, target: Target, context: Context): readonly Statement[] {
  const property = readProperty(node, name)
  const checks = printValue(property.node, target, context)
  if (!property.readOnly) return checks
  const { scope } = context
  return [when(scope.use('strict'), add({ report: `${scope.use('readOnly')}(${target.key})` }), checks)]
}

function readProperty({ properties }: SchemaNode, name: string): Property {
  return properties.get(name) ?? { node: true, readOnly: false }
}

function printValue(node: Node, target: Target, context: Context): readonly Statement[] {
  return node === false
    ? add({ report: `${context.scope.use('forbidden')}(${target.key}${given(context, 'matched')})` })
    : printPart(node, target, { ...context, given: undefined })
}

function printRequired(
  checks: readonly Statement[],
  key: string,
  acceptsAbsence: boolean,
  context: Context,
): readonly Statement[] {
  if (!acceptsAbsence) return checks
  const report = `${context.scope.use('missing')}(${key}${given(context, 'unmatched')})`
  return [when('member === undefined', add({ report }), checks)]
}

export function printOptional(checks: readonly Statement[]): readonly Statement[] {
  return checks.length === 0 ? [] : [when('member !== undefined', checks)]
}

/** The members whose presence or absence makes the rule, as a last argument. */
function given(context: Context, branch: 'matched' | 'unmatched'): string {
  return context.given?.branch === branch ? `, ${literal(context.given.names)}` : ''
}

/** A name that every object inherits counts only where it is the object's own. */
export function readMember(object: string, name: string, scope: Scope): string {
  return isInherited(name) ? `${scope.use('ownMember')}(${object}, ${literal(name)})` : `${object}[${literal(name)}]`
}

export function isInherited(name: string): boolean {
  return name in Object.prototype
}
