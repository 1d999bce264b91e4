import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One schema of the suite, and values with the verdict on each. */
export interface Group {
  readonly file: string
  readonly description: string
  readonly schema: unknown
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

/** All groups of all files, those of `optional/` too. */
export function readGroups(folder: string): readonly Group[] {
  return globSync('**/*.json', { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      // The suite has a schema of its own for its files, and its authors check it.
      const groups = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Group, 'file'>[]
      return groups.map((group) => ({ ...group, file }))
    })
}
