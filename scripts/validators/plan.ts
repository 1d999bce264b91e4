import type { Description } from '../description/load.ts'
import { readOperations, type Operation } from '../description/operations.ts'
import { checkOperation, checkSchemaName } from './check-names.ts'
import { readSchema } from './read-schema.ts'
import { Reader } from './reader.ts'
import { findLoops, findRecursiveSchemas } from './recursion.ts'
import type { Node } from './schema-node.ts'
import { findTags, type Tag } from './tags.ts'
import { reachable, referencesOfValue, someNode } from './walk.ts'

/** All that the printers need to know, checked: after this nothing can fail. */
export interface Plan {
  readonly operations: readonly Operation[]
  /** By name, in alphabetical order. */
  readonly schemas: ReadonlyMap<string, Node>
  /** The file that holds a schema: the area. */
  readonly areas: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, Tag>
  /** Schemas that occur in requests: only these can refuse unknown members. */
  readonly inRequests: ReadonlySet<string>
  readonly recursive: ReadonlySet<string>
}

export function makePlan(description: Description): Plan {
  const reader = new Reader(description, ['components', 'schemas'])
  const names = Object.keys(description.document.components.schemas).sort()
  const schemas = new Map<string, Node>()
  const areas = new Map<string, string>()
  for (const name of names) {
    areas.set(name, checkSchemaName(name, description.areas[name], reader.at(name)))
    schemas.set(name, readSchema(description.document.components.schemas[name], reader.at(name)))
  }
  const [loop] = findLoops(schemas, referencesOfValue)
  if (loop !== undefined) reader.at(loop).refuse('refers to itself for one and the same value, which says nothing')
  const operations = readOperations(description)
  for (const operation of operations) checkOperation(operation, new Reader(description, operation.pointer))
  const bodies = operations.flatMap(({ requestBody }) => requestBody?.schema ?? [])
  const inRequests = reachable(bodies, schemas)
  for (const name of inRequests) checkMembersKnown(name, schemas.get(name) ?? true, description)
  return {
    operations,
    schemas,
    areas,
    tags: findTags(schemas, reader),
    inRequests,
    recursive: findRecursiveSchemas(schemas),
  }
}

/** Which members an object knows must be said in one place, or each of two places would refuse those of the other. */
function checkMembersKnown(name: string, node: Node, description: Description): void {
  const isSplit = someNode(node, ({ reference, properties }) => reference !== undefined && properties.size > 0)
  const reader = new Reader(description, ['components', 'schemas', name])
  if (isSplit)
    reader.refuse('has $ref beside properties; requests refuse unknown members, so list all of them in one schema')
}
