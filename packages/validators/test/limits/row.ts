import type { IssueCode } from '../../src/index.ts'
import type { SchemaName } from './judges.ts'

/** What one place takes and refuses. */
export interface Limit {
  /** A sentence without its subject, which is the place. */
  readonly what: string
  readonly passes: readonly unknown[]
  /** Each gives one issue, at the place. */
  readonly refuses: readonly unknown[]
  /** Of that issue; left out where the refused values have different ones. */
  readonly code?: IssueCode
}

export interface Row extends Limit {
  readonly schema: SchemaName
  /** What the name of the test begins with. */
  readonly subject: string
  /** A valid value, whose part at `path` is replaced. */
  readonly base: object
  /** Names and positions, joined by dots. */
  readonly path: string
}

/** A place and all that is known of it. */
export type Line = readonly [path: string, ...limits: Limit[]]

export function table(schema: SchemaName, base: object, lines: readonly Line[], subject: string = schema): Row[] {
  return lines.flatMap(([path, ...limits]) => limits.map((limit) => ({ schema, subject, base, path, ...limit })))
}

/** The lines of a part, for the place where it stands. */
export function under(place: string, lines: readonly Line[]): Line[] {
  return lines.map(([path, ...limits]) => [`${place}.${path}`, ...limits])
}
