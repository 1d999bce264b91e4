import { nodeOf, refOf } from './nodes.ts'
import type { Context } from './redocly.ts'

/** A node, and the file against which its references are read. */
export interface Place {
  node: unknown
  file: string
}

/** What `place` refers to, or `place` itself. */
export function resolve({ node, file }: Place, ctx: Context): Place {
  if (refOf(node) === undefined) return { node, file }
  const target = ctx.resolve(node, file)
  return { node: target.node, file: target.location?.source.absoluteRef ?? file }
}

/** The node that `keys` lead to, through references. */
export function follow(start: Place, keys: string[], ctx: Context): Place {
  return keys.reduce(
    (place, key) => resolve({ node: nodeOf(place.node)[key], file: place.file }, ctx),
    resolve(start, ctx),
  )
}
