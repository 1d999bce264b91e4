import type { Context } from './context.ts'
import { printMemberCondition } from './print-condition.ts'
import { printMemberLoop } from './print-member-loop.ts'
import { isInherited, printProperty } from './print-property.ts'
import type { Hint } from './scope.ts'
import type { SchemaNode } from './schema-node.ts'
import type { Statement } from './statement.ts'

/** An object to check: its expression. */
export interface ObjectTarget {
  readonly object: string
  readonly hint: Hint
  /** The tag, which has been looked at already. */
  readonly without?: string | undefined
}

/** What a node asks of the members of an object. */
export function printMembers(node: SchemaNode, target: ObjectTarget, context: Context): readonly Statement[] {
  const isClosed = context.closes && node.properties.size > 0
  const names = [...new Set([...node.properties.keys(), ...node.required])]
  const condition = printMemberCondition(node, target, context)
  const { deciding } = condition
  const looped = names.filter(
    (name) => isClosed && !node.required.includes(name) && !deciding.includes(name) && !isInherited(name),
  )
  const print = (name: string): readonly Statement[] =>
    name === target.without || looped.includes(name) ? [] : printProperty(node, name, target, context)
  return [
    // A condition that rests on a wrong member would say things about the others that no one would name.
    ...names.filter((name) => deciding.includes(name)).flatMap(print),
    ...condition.statements,
    ...names.filter((name) => !deciding.includes(name)).flatMap(print),
    ...(isClosed ? [printMemberLoop(node, target, looped, names, context)] : []),
    ...condition.end,
  ]
}
