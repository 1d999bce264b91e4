// The rules read nodes that other rules have not judged yet: each of these gives something sound for any node.

export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const nodeOf = (value: unknown): Node => (isNode(value) ? value : {})

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

export const refOf = (value: unknown): string | undefined => {
  const ref = nodeOf(value)['$ref']
  return typeof ref === 'string' ? ref : undefined
}

export const quote = (names: Iterable<string>): string => [...names].map((name) => `\`${name}\``).join(', ')
