import type { Context } from './context.ts'
import type { Target } from './print-checks.ts'
import { printValueCondition } from './print-condition.ts'
import { printItems } from './print-items.ts'
import { printMembers } from './print-members.ts'
import { printIs, printIsNone, printWrongType } from './print-type.ts'
import { printValues } from './print-values.ts'
import type { Scope } from './scope.ts'
import { hasParts, isOfType, type JsonType, type SchemaNode } from './schema-node.ts'
import { add, when, type Statement } from './statement.ts'

/** Statements for all that a node says but `$ref` and `oneOf`. */
export function printTyped(node: SchemaNode, target: Target, context: Context): readonly Statement[] {
  const { value, key, hint } = target
  const { scope } = context
  const { types, values } = node
  const allowed = values.flatMap((one) => add(printValues(one, value, key, hint, scope)))
  // What is none of the values is not of the type either, and one issue says it.
  const saysAll = values.length === 1 && values.every((one) => areOfTypes(one.values, types))
  if (saysAll && !hasParts(node) && node.assertions.length === 0) return allowed
  const condition = printValueCondition(node, target, context)
  const kinds = kindsOf(types)
  const limits = kinds.flatMap((kind) => {
    const inner = printOfKind(node, kind, target, context)
    const isKnown = types !== undefined && kinds.length === 1 && types.length === 1
    return inner.length === 0 || isKnown ? inner : [when(printIs(kind, value, scope), inner)]
  })
  const inner = [...allowed, ...limits, ...condition]
  if (types === undefined) return inner
  return [when(printIsNone(types, value, scope), add({ report: printWrongType(types, value, key, scope) }), inner)]
}

function areOfTypes(values: readonly unknown[], types: readonly JsonType[] | undefined): boolean {
  return types === undefined || values.every((value) => types.some((type) => isOfType(value, type)))
}

type Kind = 'string' | 'number' | 'array' | 'object'

function kindsOf(types: readonly JsonType[] | undefined): readonly Kind[] {
  const kinds: readonly Kind[] = ['string', 'number', 'array', 'object']
  const named = types?.map((type) => (type === 'integer' ? 'number' : type))
  return kinds.filter((kind) => named === undefined || named.includes(kind))
}

/** What a node asks of values of one kind, for a target that is of that kind. */
function printOfKind(node: SchemaNode, kind: Kind, target: Target, context: Context): readonly Statement[] {
  const { value, key, hint } = target
  const { scope } = context
  const limits = printLimits(node, kind, target, scope)
  if (kind === 'array') return [...limits, ...printWithKey(printItems(node.items, target, context), key, scope)]
  if (kind !== 'object') return limits
  return printWithKey(printMembers(node, { object: value, hint }, context), key, scope)
}

export function printLimits(node: SchemaNode, kind: Kind, { value, key }: Target, scope: Scope): readonly Statement[] {
  return node.assertions
    .filter((assertion) => assertion.kind === kind)
    .flatMap((assertion) => add(assertion.print(value, key, scope, node.items)))
}

/** Puts the key before the issues of members or items, where the function has found others before them. */
export function printWithKey(inner: readonly Statement[], key: string, scope: Scope): readonly Statement[] {
  if (inner.length === 0) return []
  return ['const before = found', ...inner, `found = before + ${scope.use('within')}(found - before, ${key})`]
}
