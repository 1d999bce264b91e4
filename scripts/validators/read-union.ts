import { isAnnotation } from './keywords/index.ts'
import type { Reader } from './reader.ts'
import { readReference } from './read-schema.ts'
import type { Union } from './schema-node.ts'

/**
 * `oneOf` in the one form that the description has: references to objects whose constant tag tells them apart, so that the tag alone
 * decides which of them a value is.
 */
export function readUnion(schema: Readonly<Record<string, unknown>>, reader: Reader): Union | undefined {
  if (schema['oneOf'] === undefined && schema['discriminator'] === undefined) return undefined
  const companion = Object.keys(schema).find(
    (keyword) => !['oneOf', 'discriminator'].includes(keyword) && !isAnnotation(keyword),
  )
  if (companion !== undefined) reader.at(companion).refuse('must not stand beside oneOf; put it into the variants')
  if (schema['oneOf'] === undefined || schema['discriminator'] === undefined) {
    reader.refuse('oneOf and discriminator go together: the validators choose a variant by its tag')
  }
  const discriminator = reader.at('discriminator').object(schema['discriminator'])
  const tag = reader.at('discriminator', 'propertyName').string(discriminator['propertyName'])
  const oneOf = reader.at('oneOf')
  const branches = new Map<string, string>()
  for (const [index, variant] of oneOf.array(schema['oneOf']).entries()) {
    const at = oneOf.at(index)
    const name = readReference(at.object(variant)['$ref'], at.at('$ref'))
    const constant = readTag(name, tag, at)
    const other = branches.get(constant)
    if (other !== undefined) at.refuse(`${name} and ${other} have the same ${tag}; nothing tells them apart`)
    branches.set(constant, name)
  }
  checkMapping(branches, discriminator['mapping'], reader.at('discriminator', 'mapping'))
  return { tag, branches }
}

function readTag(name: string, tag: string, reader: Reader): string {
  const variant = reader.description.document.components.schemas[name]
  const problem = `oneOf needs objects with "${tag}" in required, as {type: string, const: ...}; ${name} is none`
  if (typeof variant !== 'object' || variant['type'] !== 'object' || variant['$ref'] !== undefined)
    return reader.refuse(problem)
  const { required, properties } = variant
  const isRequired = Array.isArray(required) && required.includes(tag)
  const members = typeof properties === 'object' && properties !== null ? Object.entries(properties) : []
  const member: unknown = members.find(([member]) => member === tag)?.[1]
  const hasConstant = typeof member === 'object' && member !== null && 'const' in member
  if (!isRequired || !hasConstant || typeof member.const !== 'string') return reader.refuse(problem)
  // A union looks at the constant alone.
  const isPlain = Object.keys(member).every((keyword) => ['type', 'const'].includes(keyword) || isAnnotation(keyword))
  return isPlain ? member.const : reader.refuse(problem)
}

function checkMapping(branches: ReadonlyMap<string, string>, mapping: unknown, reader: Reader): void {
  const entries = Object.entries(reader.object(mapping)).map(
    ([constant, target]) => [constant, readReference(target, reader.at(constant))] as const,
  )
  const isSame =
    entries.length === branches.size && entries.every(([constant, name]) => branches.get(constant) === name)
  if (!isSame) reader.refuse('must name each variant of oneOf once, under the const of its tag')
}
