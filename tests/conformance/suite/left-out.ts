import data from './left-out.json' with { type: 'json' }
import type { Group } from './groups.ts'

interface LeftOut {
  /** By the keyword at which the generator stops: why the description goes without it, and the groups of each file. */
  readonly refused: Readonly<
    Record<string, { readonly reason: string; readonly groups: Readonly<Record<string, 'all' | readonly string[]>> }>
  >
  /** Tests whose verdict is the other one here. */
  readonly otherVerdict: readonly Readonly<Record<'file' | 'group' | 'test' | 'reason', string>>[]
}

// The type of a JSON module has `string` where "all" stands.
const { refused, otherVerdict } = data as LeftOut

/** The keywords under which a group is listed; none for one that has to run. */
export function listedKeywords({ file, description }: Group): readonly string[] {
  return Object.entries(refused).flatMap(([keyword, { groups }]) => {
    const names = groups[file]
    return names === 'all' || names?.includes(description) ? [keyword] : []
  })
}

/** The tests of a group whose verdict is the other one here. */
export function otherVerdicts({ file, description }: Group): readonly string[] {
  return otherVerdict.filter((entry) => entry.file === file && entry.group === description).map(({ test }) => test)
}

/** What the list names and the suite does not have. */
export function unknownEntries(groups: readonly Group[]): readonly string[] {
  const known = new Set(groups.flatMap(({ file, description }) => [`${file}: all`, `${file}: ${description}`]))
  const listed = Object.values(refused).flatMap((entry) =>
    Object.entries(entry.groups).flatMap(([file, names]) => [names].flat().map((name) => `${file}: ${name}`)),
  )
  return [...listed, ...otherVerdict.map(({ file, group }) => `${file}: ${group}`)].filter((name) => !known.has(name))
}
