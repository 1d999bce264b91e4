import type { Assertion } from './keywords/assertion.ts'

export const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const
export type JsonType = (typeof jsonTypes)[number]

export function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  return typeof value === type && value !== null && !Array.isArray(value)
}

/** What a schema asserts, read and checked keyword by keyword. `true` accepts everything, `false` nothing. */
export type Node = boolean | SchemaNode

export interface SchemaNode {
  /** Name of the schema in `$ref`. */
  readonly reference: string | undefined
  readonly types: readonly JsonType[] | undefined
  /** What `const` and `enum` allow. */
  readonly values: readonly AllowedValues[]
  /** Limits of strings, numbers and arrays. */
  readonly assertions: readonly Assertion[]
  readonly items: Node | undefined
  readonly properties: ReadonlyMap<string, Property>
  readonly required: readonly string[]
  readonly union: Union | undefined
  readonly condition: Condition | undefined
}

export interface AllowedValues {
  readonly keyword: 'const' | 'enum'
  readonly values: readonly unknown[]
}

export interface Property {
  readonly node: Node
  readonly readOnly: boolean
}

/** `oneOf` of objects that are told apart by the constant of one member. */
export interface Union {
  readonly tag: string
  /** The constant, and the name of the schema that has it. */
  readonly branches: ReadonlyMap<string, string>
}

export interface Condition {
  readonly if: Node
  /** `then` */
  readonly matched: Node
  /** `else` */
  readonly unmatched: Node
}

/** Whether a node says something of members, items or branches, and so needs more than a line. */
export function hasParts({ items, properties, required, condition }: SchemaNode): boolean {
  return items !== undefined || properties.size > 0 || required.length > 0 || condition !== undefined
}
