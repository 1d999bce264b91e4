import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface ReleasedVersion {
  readonly version: string
  /** Holds the files of the package as they were published, and `workflows/`. */
  readonly folder: string
}

/** Where `scripts/keep-released.ts` keeps them; absent before the first release. */
export const releasedFolder = join(
  dirname(fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/package.json'))),
  'released',
)

/** Every released version, the newest first. */
export function releasedVersions(folder = releasedFolder): ReleasedVersion[] {
  if (!existsSync(folder)) return []
  return (
    readdirSync(folder, { withFileTypes: true })
      // Beside them stands the description of the last release, which the semver gate reads.
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ version: name, folder: join(folder, name) }))
      .sort((a, b) => compare(b.version, a.version))
  )
}

function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  const place = left.findIndex((number, index) => number !== right[index])
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0)
}

function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`spec/released/${version} is no version`)
  return version.split('.').map(Number)
}
