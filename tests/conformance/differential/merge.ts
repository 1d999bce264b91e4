import type { Schema, SchemaObject, Type } from './schema.ts'

const limitKeywords = [
  'type',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const

type Limits = Omit<Pick<SchemaObject, (typeof limitKeywords)[number]>, 'type'> & { readonly type?: Type }

/** What several schemas ask of one value, without a choice left open. */
export interface Shape {
  readonly limits: Limits
  /** What `const` and `enum` allow. */
  readonly values: readonly unknown[] | undefined
  /** All of the schemas that the items have to fulfil. */
  readonly items: readonly Schema[]
  readonly properties: ReadonlyMap<string, readonly Schema[]>
  readonly required: ReadonlySet<string>
}

/** The schemas have no references, unions, conditions and lists of types. */
export function merge(schemas: readonly SchemaObject[]): Shape {
  const properties = new Map<string, readonly Schema[]>()
  for (const [name, part] of schemas.flatMap((schema) => Object.entries(schema.properties ?? {}))) {
    const isSilent = typeof part === 'object' && Object.keys(part).length === 0
    properties.set(name, [...(properties.get(name) ?? []), ...(isSilent ? [] : [part])])
  }
  return {
    limits: mergeLimits(schemas),
    values: mergeValues(schemas),
    items: schemas.flatMap(({ items }) => (items === undefined ? [] : [items])),
    properties,
    required: new Set(schemas.flatMap(({ required }) => required ?? [])),
  }
}

function mergeLimits(schemas: readonly SchemaObject[]): Limits {
  const limits = limitKeywords.flatMap((keyword) => {
    const [limit, another] = new Set(schemas.flatMap((schema) => schema[keyword] ?? []))
    if (another !== undefined) throw new Error(`two limits ${keyword} of one value`)
    return limit === undefined ? [] : [[keyword, limit] as const]
  })
  // Each keyword with a value that it has in a schema.
  return Object.fromEntries(limits) as Limits
}

function mergeValues(schemas: readonly SchemaObject[]): readonly unknown[] | undefined {
  const [first, ...others] = schemas.flatMap((schema): (readonly unknown[])[] => [
    ...('const' in schema ? [[schema.const]] : []),
    ...(schema.enum === undefined ? [] : [schema.enum]),
  ])
  const exceptions = schemas.flatMap((schema) => ('except' in schema ? [schema.except] : []))
  return first?.filter((value) => others.every((list) => list.includes(value)) && !exceptions.includes(value))
}
