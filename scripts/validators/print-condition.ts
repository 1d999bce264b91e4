import type { Context } from './context.ts'
import { printPart, type Target } from './print-checks.ts'
import { asksMembersOnly, isObjectOnly, presenceNames, printMatch, printPlainMatch } from './print-if.ts'
import { printMembers, type ObjectTarget } from './print-members.ts'
import type { Node, SchemaNode } from './schema-node.ts'
import { when, type Statement } from './statement.ts'
import { someNode } from './walk.ts'

interface MemberCondition {
  /** The members that `if` looks at. */
  readonly deciding: readonly string[]
  readonly statements: readonly Statement[]
  readonly end: readonly Statement[]
}

/** `if`, `then` and `else` of a node that is an object and nothing else: they speak of its members. */
export function printMemberCondition(node: SchemaNode, target: ObjectTarget, context: Context): MemberCondition {
  const { condition } = node
  if (condition === undefined || !isObjectOnly(node)) return { deciding: [], statements: [], end: [] }
  const { scope } = context
  const names = presenceNames(condition.if)
  const branch = (name: 'matched' | 'unmatched'): readonly Statement[] => {
    const given = names === undefined ? undefined : { branch: name, names }
    return printBranch(condition[name], { ...target, hint: [...target.hint, name] }, { scope, closes: false, given })
  }
  const plain = printPlainMatch(condition.if, target.object, scope)
  const test = plain ?? printMatch(condition.if, target.object, target.hint, context)
  const narrows = [condition.matched, condition.unmatched].some((part) =>
    someNode(part, ({ values }) => values.length > 0),
  )
  return {
    deciding: typeof condition.if === 'boolean' ? [] : [...condition.if.properties.keys(), ...condition.if.required],
    statements: printChoice(test, branch('matched'), branch('unmatched')).map((one) => when('found === 0', [one])),
    end: narrows ? [when('found > 1', [`found = ${scope.use('dropRepeats')}(found)`])] : [],
  }
}

/** The same of any other node. */
export function printValueCondition(node: SchemaNode, target: Target, { scope }: Context): readonly Statement[] {
  const { condition } = node
  if (condition === undefined || isObjectOnly(node)) return []
  const context = { scope, closes: false }
  const branch = (name: 'matched' | 'unmatched'): readonly Statement[] =>
    printPart(condition[name], { ...target, hint: [...target.hint, name] }, context)
  return printChoice(
    printMatch(condition.if, target.value, target.hint, context),
    branch('matched'),
    branch('unmatched'),
  )
}

function printChoice(
  test: string,
  matched: readonly Statement[],
  unmatched: readonly Statement[],
): readonly Statement[] {
  if (matched.length === 0 && unmatched.length === 0) return []
  return [matched.length === 0 ? when(negate(test), unmatched) : when(test, matched, unmatched)]
}

function negate(test: string): string {
  const isOneTest = test.endsWith(' !== undefined') && !test.includes(' && ')
  return isOneTest ? test.replace(/!== undefined$/, '=== undefined') : `!(${test})`
}

function printBranch(node: Node, target: ObjectTarget, context: Context): readonly Statement[] {
  if (asksMembersOnly(node)) return printMembers(node, { object: target.object, hint: target.hint }, context)
  // The object's own key comes later, with those of its members.
  return printPart(node, { value: target.object, key: 'undefined', hint: target.hint }, context)
}
