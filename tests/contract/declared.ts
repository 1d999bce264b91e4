import { description, operations } from './operation-cases.ts'
import { isKeywords, placesIn } from './mutations/places.ts'

export function declaredStatuses(operationId: string): number[] {
  const operation = operations.find(({ id }) => id === operationId)
  const item = operation && description.document.paths[operation.path]?.[operation.method]
  return Object.keys(item?.responses ?? {}).map(Number)
}

/** `TextMessage of MessageContent`: each variant of each union that a schema leads to. */
export function variantsUnder(root: string): readonly string[] {
  const seen = new Set<string>()
  const variants: string[] = []
  const read = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(read)
    if (!isKeywords(value)) return
    const name = typeof value['$ref'] === 'string' ? value['$ref'].replace('#/components/schemas/', '') : undefined
    if (name !== undefined && !seen.has(name)) follow(name)
    Object.values(value).forEach(read)
  }
  const follow = (name: string): void => {
    seen.add(name)
    const schema = description.document.components.schemas[name]
    if (isKeywords(schema) && 'oneOf' in schema) variants.push(...tagsOf(schema).map((tag) => `${tag} of ${name}`))
    read(schema)
  }
  follow(root)
  return variants
}

/** The variants that a value has in it. */
export function variantsIn(value: unknown, root: string): readonly string[] {
  const start = { path: [], underUnion: false, pointer: root }
  return placesIn(value, { $ref: `#/components/schemas/${root}` }, start).flatMap(
    ({ schema, value: found, pointer }) => {
      if (!('oneOf' in schema) || !isKeywords(found)) return []
      return [`${String(found[discriminator(schema).propertyName])} of ${pointer}`]
    },
  )
}

function tagsOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(discriminator(schema).mapping)
}

function discriminator(schema: Readonly<Record<string, unknown>>): { propertyName: string; mapping: object } {
  // The lint asks every union for one.
  return schema['discriminator'] as { propertyName: string; mapping: object }
}
