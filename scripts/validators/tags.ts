import type { Reader } from './reader.ts'
import type { Node } from './schema-node.ts'

/** The constant member that says what kind of object a schema describes. */
export interface Tag {
  readonly member: string
  readonly constant: string
  /** Whether a union chooses the schema by it. */
  readonly isVariant: boolean
}

/** `reader` stands at the schemas. */
export function findTags(schemas: ReadonlyMap<string, Node>, reader: Reader): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>()
  for (const [name, node] of schemas) {
    const own = findOwnTag(node)
    if (own !== undefined && !tags.has(name)) tags.set(name, own)
    if (typeof node === 'boolean' || node.union === undefined) continue
    const { tag: member, branches } = node.union
    for (const [constant, variant] of branches) {
      const other = tags.get(variant)
      if (other?.isVariant === true && other.member !== member) {
        reader.at(name).refuse(`${variant} is told apart by "${other.member}" in another union, here by "${member}"`)
      }
      tags.set(variant, { member, constant, isVariant: true })
    }
  }
  return tags
}

/** A member that is required and has one text. */
function findOwnTag(node: Node): Tag | undefined {
  if (typeof node === 'boolean' || node.types?.join() !== 'object' || node.reference !== undefined) return undefined
  for (const [member, { node: part }] of node.properties) {
    if (typeof part === 'boolean' || !node.required.includes(member) || part.assertions.length > 0) continue
    const [allowed] = part.values
    const constant = allowed?.values[0]
    const isOne = part.values.length === 1 && allowed?.keyword === 'const' && part.types?.join() === 'string'
    if (isOne && typeof constant === 'string') return { member, constant, isVariant: false }
  }
  return undefined
}
