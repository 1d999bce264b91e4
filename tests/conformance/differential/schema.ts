import type { Schema as RawSchema } from '../../../scripts/description/document.ts'
import { loadDescription } from '../../../scripts/description/load.ts'

export type Schema = boolean | SchemaObject

export type Type = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

/** The keywords that values are made from. */
export interface SchemaObject {
  readonly $ref?: string
  readonly type?: Type | readonly Type[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  /** Ours, not JSON Schema's: what a condition that does not hold rules out. */
  readonly except?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
}

const keywords =
  /^(\$ref|type|const|enum|minLength|maxLength|pattern|format|minimum|maximum|items|minItems|maxItems|uniqueItems|properties|required|oneOf|discriminator|if|then|else)$/
const annotations = /^(description|examples|default|readOnly|deprecated|externalDocs|x-.*)$/

const schemas = loadDescription().document.components.schemas

/** The schema that a reference names. */
export function named(reference: string): Schema {
  const name = reference.replace('#/components/schemas/', '')
  const schema = schemas[name]
  if (schema === undefined) throw new Error(`${reference} names no schema of the bundle`)
  return read(schema)
}

/** Without annotations, so that equal schemas look equal. A keyword that no value would be made from must not go unnoticed. */
function read(raw: RawSchema): Schema {
  if (typeof raw === 'boolean') return raw
  const kept = Object.entries(raw).filter(([keyword]) => !annotations.test(keyword))
  for (const [keyword] of kept) {
    if (!keywords.test(keyword)) throw new Error(`the arbitraries do not know the keyword ${keyword}`)
  }
  // The bundle has passed the lint, which knows what each of the keywords holds.
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, readPart(keyword, value)])) as SchemaObject
}

// Under these keywords stand schemas; the lint knows that, too.
function readPart(keyword: string, value: unknown): unknown {
  if (['items', 'if', 'then', 'else'].includes(keyword)) return read(value as RawSchema)
  if (keyword !== 'properties') return value
  const properties = Object.entries(value as Readonly<Record<string, RawSchema>>)
  return Object.fromEntries(properties.map(([name, part]) => [name, read(part)]))
}
