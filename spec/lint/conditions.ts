import { isNode, listOf, nodeOf } from './nodes.ts'
import type { Node } from './nodes.ts'

export const propertiesOf = (schema: unknown): Node => nodeOf(nodeOf(schema)['properties'])

export const hasKeys = (schema: unknown, keys: string[]): boolean =>
  isNode(schema) && Object.keys(schema).toSorted().join() === keys.toSorted().join()

/** `{required: [a], properties: {a: {}}}`: a is there. */
export function isPresence(schema: unknown): boolean {
  const properties = propertiesOf(schema)
  const required = listOf(nodeOf(schema)['required']).map(String)
  return (
    hasKeys(schema, ['required', 'properties']) &&
    required.length > 0 &&
    hasKeys(properties, required) &&
    required.every((name) => hasKeys(properties[name], []))
  )
}

/** `{properties: {b: false}}`: b is not there. */
export const isAbsence = (schema: unknown): boolean =>
  hasKeys(schema, ['properties']) && Object.values(propertiesOf(schema)).every((property) => property === false)

/** `{required: [layout], properties: {layout: {const: baseline}}}`: a tag has this value. */
export function isTag(schema: unknown): boolean {
  const required = listOf(nodeOf(schema)['required']).map(String)
  return (
    hasKeys(schema, ['required', 'properties']) &&
    required.length === 1 &&
    hasKeys(propertiesOf(schema), required) &&
    required.every((name) => hasKeys(propertiesOf(schema)[name], ['const']))
  )
}
