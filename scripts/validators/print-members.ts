import type { Context } from './context.ts'
import { printMemberCondition } from './print-condition.ts'
import { printProperty } from './print-property.ts'
import type { Hint, Scope } from './scope.ts'
import type { SchemaNode } from './schema-node.ts'
import { add, type Statement } from './statement.ts'

/** An object to check: its expression. */
export interface ObjectTarget {
  readonly object: string
  readonly hint: Hint
  /** The tag, which has been looked at already. */
  readonly without?: string | undefined
}

/** What a node asks of the members of an object. */
export function printMembers(node: SchemaNode, target: ObjectTarget, context: Context): readonly Statement[] {
  const { object, hint, without } = target
  const isClosed = context.closes && node.properties.size > 0
  const names = [...new Set([...node.properties.keys(), ...node.required])]
  const condition = printMemberCondition(node, target, context)
  const print = (name: string): readonly Statement[] =>
    name === without ? [] : printProperty(node, name, target, context, isClosed)
  // A condition that rests on a wrong member would say things about the others that no one would name.
  const checks = [
    ...names.filter((name) => condition.deciding.includes(name)).flatMap(print),
    ...condition.statements,
    ...names.filter((name) => !condition.deciding.includes(name)).flatMap(print),
  ]
  const closing = isClosed ? printClosing(node, object, names, hint, context.scope) : { start: [], end: [] }
  return [...closing.start, ...checks, ...condition.end, ...closing.end]
}

interface Frame {
  readonly start: readonly Statement[]
  readonly end: readonly Statement[]
}

function printClosing(node: SchemaNode, object: string, names: readonly string[], hint: Hint, scope: Scope): Frame {
  const required = node.required.filter((name) => node.properties.get(name)?.readOnly !== true)
  const isFixed = names.every((name) => node.required.includes(name))
  const present = isFixed ? `${required.length}` : 'present'
  const report = `${scope.use('unknownMembers')}(${object}, ${present}, ${scope.names(hint, names)}, found)`
  return {
    start: isFixed ? [] : [`let present = ${required.length}`],
    end: add({ test: scope.use('strict'), report }),
  }
}
