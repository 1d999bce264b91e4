import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repository.ts'

/** The version of `@lineworks-bot/openapi`, which changesets moves; the descriptions say the same. */
export function packageVersion(): string {
  // The manifest of a package of this repository has a version.
  const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'spec/package.json'), 'utf8')) as { version: string }
  return manifest.version
}
