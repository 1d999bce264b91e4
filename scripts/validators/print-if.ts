import type { Context } from './context.ts'
import { literal } from './literal.ts'
import { printCheck } from './print-checks.ts'
import { printBody } from './print-function.ts'
import { readMember } from './print-property.ts'
import type { Node, SchemaNode } from './schema-node.ts'
import type { Hint, Scope } from './scope.ts'

/** Whether a value fulfils `if`, as an expression: its check is run, and what it finds is forgotten. */
export function printMatch(node: Node, value: string, hint: Hint, { scope }: Context): string {
  if (node === true) return 'true'
  const name = [...hint, 'if']
  const body = printBody(printCheck(node, name, { scope, closes: false }), scope)
  return `${scope.use('matches')}(${scope.helper(name, body)}, ${value})`
}

/** The same for an object and an `if` that only asks which members are there, or which constant one has. */
export function printPlainMatch(node: Node, object: string, scope: Scope): string | undefined {
  if (!asksMembersOnly(node)) return undefined
  const tests: string[] = []
  for (const name of new Set([...node.required, ...node.properties.keys()])) {
    const part = node.properties.get(name)?.node ?? true
    const isRequired = node.required.includes(name)
    const member = readMember(object, name, scope)
    const constant = readConstant(part)
    if (part === true && isRequired) tests.push(`${member} !== undefined`)
    else if (constant !== undefined && isRequired) tests.push(`${member} === ${constant}`)
    else if (part !== true) return undefined
  }
  return tests.length === 0 ? 'true' : tests.join(' && ')
}

/** The members whose mere presence `if` asks for. */
export function presenceNames(node: Node): readonly string[] | undefined {
  const isPresence = asksMembersOnly(node) && [...node.properties.values()].every((property) => property.node === true)
  return isPresence && node.required.length > 0 ? node.required : undefined
}

/** Whether a node says nothing but `properties` and `required`. */
export function asksMembersOnly(node: Node): node is SchemaNode {
  if (typeof node === 'boolean') return false
  const { types, ...rest } = node
  return (types === undefined || isObjectOnly(node)) && hasOnly(rest, ['properties', 'required'])
}

export function isObjectOnly({ types }: SchemaNode): boolean {
  return types?.length === 1 && types[0] === 'object'
}

/** `const` with a scalar and nothing else, as an expression. */
function readConstant(node: Node): string | undefined {
  if (typeof node === 'boolean' || !hasOnly(node, ['values'])) return undefined
  const [allowed] = node.values
  const value = allowed?.values[0]
  const isPlain =
    node.values.length === 1 && allowed?.keyword === 'const' && (typeof value !== 'object' || value === null)
  return isPlain ? literal(value) : undefined
}

function hasOnly(node: Partial<SchemaNode>, members: readonly (keyof SchemaNode)[]): boolean {
  return Object.entries(node).every(([name, part]) => isSilent(part) || members.some((member) => member === name))
}

function isSilent(part: unknown): boolean {
  return part === undefined || (Array.isArray(part) && part.length === 0) || (part instanceof Map && part.size === 0)
}
