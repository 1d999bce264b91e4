import { isArray, isObject, type Json } from '../json.ts'
import { type Description, resolved } from './description.ts'
import { eventsOf, operationsOf, type PlacedOperation } from './operations.ts'

/** The operations and callbacks that a component is part of, however deep it lies; `reference` as in a `$ref`. */
export function usersOf(description: Description, reference: string): PlacedOperation[] {
  return [...operationsOf(description), ...eventsOf(description)].filter(({ operation, shared }) =>
    referencesFrom(description, [operation, shared['parameters'] ?? []], new Set()).has(reference),
  )
}

function referencesFrom(description: Description, node: Json, found: Set<string>): ReadonlySet<string> {
  if (isArray(node)) node.forEach((item) => referencesFrom(description, item, found))
  if (!isObject(node)) return found
  const reference = node['$ref']
  if (typeof reference === 'string' && !found.has(reference)) {
    found.add(reference)
    referencesFrom(description, resolved(description, node), found)
  }
  Object.values(node).forEach((value) => referencesFrom(description, value, found))
  return found
}
