import { isNode, listOf } from './nodes.ts'
import type { Node } from './nodes.ts'
import type { Location } from './redocly.ts'

/** Below `if`, `then` or `else`, where a schema repeats names only to restrict them. */
export const isConditional = (location: Location): boolean => /\/(if|then|else)(\/|$)/.test(location.pointer)

export const hasType = (schema: Node, type: string): boolean =>
  [schema['type'], ...listOf(schema['type'])].includes(type)

export const isObjectSchema = (schema: unknown): schema is Node =>
  isNode(schema) && (hasType(schema, 'object') || 'properties' in schema || 'oneOf' in schema)

/** A schema with a name: the whole of a file, or an entry of `components`. */
export const isNamed = (location: Location): boolean =>
  location.pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(location.pointer)
