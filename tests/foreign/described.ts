import type { Schema } from '../../scripts/description/document.ts'
import { loadDescription } from '../../scripts/description/load.ts'
import { readOperations } from '../../scripts/description/operations.ts'

const description = loadDescription()
export const operations = readOperations(description)
export const operationIds = operations.map(({ id }) => id)
const schemas = new Map(Object.entries(description.document.components.schemas))

/** Name and number of properties of each schema that a client needs a type for. */
export function describedTypes(withAliases: boolean): [name: string, properties: number][] {
  return [...schemas]
    .filter(([, schema]) => withAliases || !isAlias(schema))
    .map(([name, schema]) => [name, Object.keys(properties(schema)).length])
}

export function isObject(name: string): boolean {
  return keyword(schemas.get(name), 'type') === 'object'
}

/** Whether the place `Schema.property` holds a list. */
export function isList(place: string): boolean {
  const [name = '', property = ''] = place.split('.')
  return keyword(properties(schemas.get(name))[property], 'type') === 'array'
}

/** The schema that a union chooses for a value of its tag. */
export function variant(union: string, tag: string): string | undefined {
  return discriminator(union).mapping[tag]?.split('/').at(-1)
}

/** The tags of `MessageContent`. */
export const messageKinds = Object.keys(discriminator('MessageContent').mapping)

/** The contents in the request examples of `sendUserMessage`, which the lint holds against `MessageContent`. */
export const messageExamples = Object.values(
  operations.find(({ id }) => id === 'sendUserMessage')?.requestBody?.examples ?? {},
).map((example): object => Object(example).content)

function discriminator(union: string): { readonly mapping: Readonly<Record<string, string>> } {
  // The lint holds it against the JSON Schema of schemas.
  return keyword(schemas.get(union), 'discriminator') as ReturnType<typeof discriminator>
}

function isAlias(schema: Schema): boolean {
  return keyword(schema, 'type') === 'string' && keyword(schema, 'enum') === undefined
}

function properties(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  // The bundle has passed the lint, which knows the JSON Schema of schemas.
  return (keyword(schema, 'properties') ?? {}) as Readonly<Record<string, Schema>>
}

function keyword(schema: Schema | undefined, name: string): unknown {
  return typeof schema === 'object' ? schema[name] : undefined
}
