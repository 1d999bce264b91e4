// After `changeset version` has moved the version of the packages: the descriptions and their overlays say the same.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageVersion } from './description/package-version.ts'
import { repositoryRoot } from './description/repository.ts'

const spec = join(repositoryRoot, 'spec')
const version = packageVersion()

for (const file of ['openapi.yaml', 'auth.yaml', 'overlays/ja.yaml', 'overlays/auth.ja.yaml']) {
  const path = join(spec, file)
  const text = readFileSync(path, 'utf8')
  // In `info`, two blanks in: the first line of this form in each of these files.
  const changed = text.replace(/^ {2}version: .*$/m, `  version: ${version}`)
  if (!changed.includes(`\n  version: ${version}\n`)) throw new Error(`spec/${file} has no info.version`)
  writeFileSync(path, changed)
}
