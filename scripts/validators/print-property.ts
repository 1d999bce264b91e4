import type { Context } from './context.ts'
import { literal } from './literal.ts'
import { printPart } from './print-checks.ts'
import type { ObjectTarget } from './print-members.ts'
import type { Scope } from './scope.ts'
import type { SchemaNode } from './schema-node.ts'
import { add, when, type Statement } from './statement.ts'

/** What a node asks of one member of an object. `counts` says whether the members that are there are counted. */
export function printProperty(
  node: SchemaNode,
  name: string,
  { object, hint }: ObjectTarget,
  context: Context,
  counts: boolean,
): readonly Statement[] {
  const { scope } = context
  const key = literal(name)
  const member = readMember(object, name, scope)
  const isRequired = node.required.includes(name)
  const property = node.properties.get(name) ?? { node: true, readOnly: false }
  const part = (value: string): readonly Statement[] =>
    property.node === false
      ? add({ report: `${scope.use('forbidden')}(${key}${given(context, 'matched')})` })
      : printPart(property.node, { value, key, hint: [...hint, name] }, { ...context, given: undefined })
  const isRefused = counts && property.readOnly
  if (isRequired && !isRefused && !scope.acceptsAbsence(property.node)) {
    const direct = part(member)
    if (direct.length === 1 && typeof direct[0] === 'string') return direct
  }
  const checks = isRequired
    ? printRequired(part('member'), key, scope.acceptsAbsence(property.node), context)
    : printOptional(part('member'), counts)
  if (checks.length === 0) return []
  if (!isRefused) return [`member = ${member}`, ...checks]
  const refusal = add({ test: 'member !== undefined', report: `${scope.use('readOnly')}(${key})` })
  return [`member = ${member}`, when(scope.use('strict'), refusal, checks)]
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

function printOptional(checks: readonly Statement[], counts: boolean): readonly Statement[] {
  const inner = counts ? ['present++', ...checks] : checks
  return inner.length === 0 ? [] : [when('member !== undefined', inner)]
}

/** The members whose presence or absence makes the rule, as a last argument. */
function given(context: Context, branch: 'matched' | 'unmatched'): string {
  return context.given?.branch === branch ? `, ${literal(context.given.names)}` : ''
}

/** A name that every object inherits counts only where it is the object's own. */
export function readMember(object: string, name: string, scope: Scope): string {
  return name in Object.prototype
    ? `${scope.use('ownMember')}(${object}, ${literal(name)})`
    : `${object}[${literal(name)}]`
}
