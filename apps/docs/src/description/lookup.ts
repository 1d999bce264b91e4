import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Description } from './description.ts'
import { eventsOf, operationsOf } from './operations.ts'

/** The node that a guide names: an operation, schema or tag, and from there member by member (`TextMessage/properties/text`). */
export function lookUp(descriptions: readonly Description[], path: string): Json {
  const [name = '', ...members] = path.split('/')
  const start = descriptions.map((description) => named(description, name)).find((node) => node !== undefined)
  const node = members.reduce<Json | undefined>((parent, key) => (isObject(parent) ? parent[key] : undefined), start)
  if (node === undefined) throw new Error(`no description has ${path}`)
  return node
}

function named(description: Description, name: string): JsonObject | undefined {
  const { components, tags } = description
  return (
    [...operationsOf(description), ...eventsOf(description)].find(({ operation }) => operation.operationId === name)
      ?.operation ??
    components.schemas[name] ??
    components.parameters?.[name] ??
    tags.find((tag) => tag.name === name)
  )
}
