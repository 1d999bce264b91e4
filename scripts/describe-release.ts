// After `changeset version`: the changelogs of the description, and of what is generated from it, say what changed in it.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageVersion } from './description/package-version.ts'
import { repositoryRoot } from './description/repository.ts'
import { run } from './processes/run.ts'
import { insertSection } from './release/changelog/insert-section.ts'
import { sectionSince } from './release/changelog/section-since.ts'

const inRoot = (path: string): string => join(repositoryRoot, path)
const section = await sectionSince(inRoot('spec/released/openapi.yaml'), inRoot('spec/dist/openapi.yaml'))
const generated = globSync('packages/*/src/generated', { cwd: repositoryRoot })
const folders = ['spec', ...generated.map((path) => dirname(dirname(path))).toSorted()]
const changelogs = folders.map((folder) => inRoot(join(folder, 'CHANGELOG.md')))

for (const changelog of changelogs) {
  writeFileSync(changelog, insertSection(readFileSync(changelog, 'utf8'), packageVersion(), section))
}
const { exitCode, output } = await run('prettier', ['--write', ...changelogs])
if (exitCode !== 0) throw new Error(output)
