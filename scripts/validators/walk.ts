import type { Node, SchemaNode } from './schema-node.ts'

/** The schemas that a node names for the very value that it describes. */
export function referencesOfValue(node: Node): readonly string[] {
  if (typeof node === 'boolean') return []
  const { condition } = node
  return [
    ...(node.reference === undefined ? [] : [node.reference]),
    ...(node.union?.branches.values() ?? []),
    ...(condition === undefined
      ? []
      : [condition.if, condition.matched, condition.unmatched].flatMap(referencesOfValue)),
  ]
}

/** All schemas that a node names, for the value and for what is in it. */
export function references(node: Node): readonly string[] {
  if (typeof node === 'boolean') return []
  return [...new Set([...referencesOfValue(node), ...parts(node).flatMap(references)])]
}

function parts({ items, properties, condition }: SchemaNode): readonly Node[] {
  return [
    ...(items === undefined ? [] : [items]),
    ...[...properties.values()].map((property) => property.node),
    ...(condition === undefined ? [] : [condition.if, condition.matched, condition.unmatched]),
  ]
}

/** The given schemas and all that they lead to. */
export function reachable(from: Iterable<string>, schemas: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const reached = new Set(from)
  for (const name of reached) {
    for (const next of references(schemas.get(name) ?? true)) reached.add(next)
  }
  return reached
}

/** Whether a node or a part of it, references not followed, is one that the test is for. */
export function someNode(node: Node, test: (node: SchemaNode) => boolean): boolean {
  return typeof node !== 'boolean' && (test(node) || parts(node).some((part) => someNode(part, test)))
}
