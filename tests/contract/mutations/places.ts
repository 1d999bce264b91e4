import { description } from '../operation-cases.ts'

export type Path = readonly (string | number)[]

/** A value of an example beside the schema that describes it. */
export interface Place {
  readonly path: Path
  readonly value: unknown
  readonly schema: Keywords
  /** JSON pointer of the schema in the bundle, to count which rules were broken. */
  readonly pointer: string
  /** Whether a union stands above it: Prism then says only that no variant fits. */
  readonly underUnion: boolean
}

export type Keywords = Readonly<Record<string, unknown>>

type Above = Pick<Place, 'path' | 'underUnion' | 'pointer'>

/** The value and all that lies in it, each with its own schema; a union is entered at the variant that the tag names. */
export function placesIn(value: unknown, schema: unknown, above: Above): readonly Place[] {
  const reference = isKeywords(schema) && schema['$ref']
  if (typeof reference === 'string') {
    const name = reference.replace('#/components/schemas/', '')
    return placesIn(value, description.document.components.schemas[name], { ...above, pointer: name })
  }
  if (!isKeywords(schema)) return []
  const { path, underUnion, pointer } = above
  const variant = variantOf(schema, value)
  if (variant !== undefined) {
    const self = { path, value, schema, pointer, underUnion }
    return [self, ...placesIn(value, variant, { path, underUnion: true, pointer: `${pointer}/oneOf` })]
  }
  const below = (key: string | number, step: string) => ({
    path: [...path, key],
    underUnion,
    pointer: `${pointer}/${step}`,
  })
  return [
    { path, value, schema, pointer, underUnion },
    ...Object.entries((schema['properties'] ?? {}) as object).flatMap(([name, property]: [string, unknown]) =>
      isKeywords(value) && Object.hasOwn(value, name)
        ? placesIn(value[name], property, below(name, `properties/${name}`))
        : [],
    ),
    ...(Array.isArray(value) && 'items' in schema
      ? value.flatMap((item, index) => placesIn(item, schema['items'], below(index, 'items')))
      : []),
  ]
}

function variantOf(schema: Keywords, value: unknown): unknown {
  if (!('oneOf' in schema)) return undefined
  const { propertyName, mapping } = schema['discriminator'] as { propertyName: string; mapping: Record<string, string> }
  const tag = isKeywords(value) ? String(value[propertyName]) : ''
  return { $ref: mapping[tag] }
}

export function isKeywords(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
