import type { Description } from '../description/description.ts'
import { eventsOf, operationsOf, type PlacedOperation } from '../description/operations.ts'
import { isObject, type Json } from '../json.ts'

/** What readers know by a name of its own. */
export interface Part {
  readonly kind: 'operation' | 'component' | 'other'
  readonly name: string
  readonly value: Json
}

/** The operations and callbacks by ID, the components by name, and what stands beside them. */
export function partsOf(description: Description): ReadonlyMap<string, Part> {
  const { paths: _, webhooks: __, components, info: ___, ...others } = description
  const parts: Part[] = [
    ...[...operationsOf(description), ...eventsOf(description)].map(asPart),
    ...Object.entries(components)
      .filter(([section, value]) => section !== 'examples' && isObject(value))
      .flatMap(([section, value]) =>
        Object.entries(isObject(value) ? value : {}).map(([name, component]): Part => ({
          kind: 'component',
          name: section === 'schemas' ? name : `${section}/${name}`,
          value: component,
        })),
      ),
    ...Object.entries(others).map(([name, value]): Part => ({ kind: 'other', name, value })),
  ]
  return new Map(parts.map((part) => [`${part.kind} ${part.name}`, part]))
}

/** With what stands beside it at its path. */
function asPart({ operation, method, path, shared }: PlacedOperation): Part {
  const { operationId, ...members } = operation
  return {
    kind: 'operation',
    name: operationId,
    value: { method, path, pathParameters: shared['parameters'] ?? [], ...members },
  }
}
