import type { Node } from './schema-node.ts'
import { references } from './walk.ts'

/** Schemas that count how deep they nest, so that each way from a schema to itself leads through one of them. */
export function findRecursiveSchemas(schemas: ReadonlyMap<string, Node>): ReadonlySet<string> {
  return findLoops(schemas, references)
}

/** Where a walk through all schemas meets one that it is still in: each loop has at least one such place. */
export function findLoops(
  schemas: ReadonlyMap<string, Node>,
  next: (node: Node) => readonly string[],
): ReadonlySet<string> {
  const loops = new Set<string>()
  const done = new Set<string>()
  const open = new Set<string>()
  const visit = (name: string): void => {
    if (open.has(name)) loops.add(name)
    if (open.has(name) || done.has(name)) return
    open.add(name)
    for (const target of next(schemas.get(name) ?? true)) visit(target)
    open.delete(name)
    done.add(name)
  }
  for (const name of schemas.keys()) visit(name)
  return loops
}
