// The part of Redocly's plugin interface that the rules use. The CLI is one bundle and ships no types.

export interface Location {
  source: { absoluteRef: string }
  /** A JSON pointer into `source`: `#/` for the whole file. */
  pointer: string
  absolutePointer: string
  child(keys: (string | number)[]): Location
  key(): LocationOfKey
}

export interface LocationOfKey {
  reportOnKey: boolean
}

export interface Context {
  report(problem: { message: string; location: Location | LocationOfKey }): void
  /** What `node` refers to, or `node` itself; `location` is undefined where a reference leads nowhere. */
  resolve(node: unknown, from?: string): { node: unknown; location: Location | undefined }
  location: Location
  /** `rawNode` and `rawLocation` still have the reference that led to the node. */
  rawNode: unknown
  rawLocation: Location
  type: { name: string }
  key: string | number
}

export type Visit = (node: unknown, ctx: Context) => void

/** Called by the name of a node's type. Within another type's visitors only below such a node. */
export interface Visitors {
  [type: string]: Visit | Visitors
}

export type Rule = (options: Record<string, unknown>) => Visitors | Visitors[]
