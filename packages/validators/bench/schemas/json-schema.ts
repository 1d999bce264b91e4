import { closure, schemas } from './bundle.ts'

interface Wanted {
  /** Refuses members that a schema does not name, as our validators of requests do. */
  readonly isClosed: boolean
  readonly unionKeyword: 'anyOf' | 'oneOf'
}

/** The schemas as JSON Schema for a library that reads it: without annotations and the discriminator's mapping. */
export function jsonSchema(root: string, { isClosed, unionKeyword }: Wanted): Record<string, unknown> {
  return Object.fromEntries(closure(root).map((name) => [name, adapt(schemas[name])]))

  function adapt(schema: unknown): unknown {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
    const parts = Object.entries(schema).filter(
      ([keyword]) => !/^(description|examples|default|externalDocs|x-.*)$/.test(keyword),
    )
    const adapted = Object.fromEntries(parts.map(([keyword, value]) => adaptKeyword(keyword, value)))
    // Ajv's discriminator lets pass what is no object.
    if ('oneOf' in schema) adapted['type'] = 'object'
    // A condition names only the members that it is about.
    const isWhole = adapted['type'] === 'object' && adapted['properties'] !== undefined
    return isWhole && isClosed ? { ...adapted, additionalProperties: false } : adapted
  }

  function adaptKeyword(keyword: string, value: unknown): readonly [string, unknown] {
    // Each keyword holds what JSON Schema and OpenAPI say that it holds.
    if (keyword === '$ref') return ['$ref', (value as string).replace('#/components/schemas/', '#/$defs/')]
    if (keyword === 'discriminator')
      return [keyword, { propertyName: (value as { propertyName: string }).propertyName }]
    if (keyword === 'oneOf') return [unionKeyword, (value as unknown[]).map(adapt)]
    if (keyword === 'properties') {
      return [keyword, Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, adapt(part)]))]
    }
    return [keyword, ['items', 'if', 'then', 'else'].includes(keyword) ? adapt(value) : value]
  }
}
