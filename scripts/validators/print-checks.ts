import type { Context } from './context.ts'
import { printBody, type Body } from './print-function.ts'
import { printItems } from './print-items.ts'
import { printMembers } from './print-members.ts'
import { printIsNone, printWrongType } from './print-type.ts'
import { printLimits, printTyped, printWithKey } from './print-typed.ts'
import { printUnion } from './print-union.ts'
import type { Hint } from './scope.ts'
import { hasParts, type Node, type SchemaNode } from './schema-node.ts'
import { add, when, type Statement } from './statement.ts'

/** A value to check: its expression and that of its key in the parent. */
export interface Target {
  readonly value: string
  readonly key: string
  readonly hint: Hint
}

/** The body of a function that checks `value`, which stands at `key`; `without` the member that was looked at already. */
export function printCheck(node: Node, hint: Hint, context: Context, without?: string): Body {
  const target = { value: 'value', key: 'key', hint }
  const { scope } = context
  const kind = typeof node === 'boolean' ? undefined : onlyKind(node)
  if (typeof node === 'boolean' || kind === undefined) {
    return { early: [], main: printChecks(node, target, context), needsKey: false }
  }
  const isTyped = node.types !== undefined || node.union !== undefined
  const result = isTyped ? printWrongType([kind], 'value', 'key', scope) : '0'
  const early = [when(printIsNone([kind], 'value', scope), [`return ${result}`])]
  if (node.union !== undefined) return { early, main: printUnion(node.union, hint, scope), needsKey: true }
  if (kind === 'object')
    return { early, main: printMembers(node, { object: 'value', hint, without }, context), needsKey: true }
  const limits = printLimits(node, kind, target, scope)
  const items = printItems(node.items, target, context)
  if (limits.length === 0) return { early, main: items, needsKey: true }
  return { early, main: [...limits, ...printWithKey(items, 'key', scope)], needsKey: false }
}

/** A node that speaks of objects or of arrays, and of nothing else, has the simplest function. */
function onlyKind(node: SchemaNode): 'object' | 'array' | undefined {
  const { types, reference, values, union, condition, assertions, items, properties, required } = node
  if (union !== undefined) return 'object'
  if (reference !== undefined || values.length > 0) return undefined
  const [type] = types ?? []
  if (types?.length === 1) return type === 'object' || type === 'array' ? type : undefined
  if (types !== undefined || condition !== undefined) return undefined
  const hasMembers = properties.size > 0 || required.length > 0
  const hasItems = items !== undefined || assertions.some((assertion) => assertion.kind === 'array')
  if (hasMembers === hasItems || assertions.some((assertion) => assertion.kind !== 'array')) return undefined
  return hasMembers ? 'object' : 'array'
}

/** Statements that add an issue for each thing that is wrong with the target. */
export function printChecks(node: Node, target: Target, context: Context): readonly Statement[] {
  const { value, key } = target
  const { scope } = context
  if (node === true) return []
  if (node === false) return add({ report: `${scope.use('forbidden')}(${key})` })
  const reference =
    node.reference === undefined ? [] : add({ report: `${scope.check(node.reference)}(${value}, ${key})` })
  return [...reference, ...printTyped(node, target, context)]
}

/** Like `printChecks`, but a node that needs loops or names of its own becomes a function. */
export function printPart(node: Node, target: Target, context: Context): readonly Statement[] {
  if (isLine(node)) return printChecks(node, target, context)
  const body = printCheck(node, target.hint, context)
  if (body.early.length + body.main.length === 0) return []
  return add({
    report: `${context.scope.helper(target.hint, printBody(body, context.scope))}(${target.value}, ${target.key})`,
  })
}

function isLine(node: Node): boolean {
  if (typeof node === 'boolean') return true
  return node.union === undefined && !hasParts(node) && node.assertions.every(({ kind }) => kind !== 'array')
}
