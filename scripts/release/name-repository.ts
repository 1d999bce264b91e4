// In `release.yml`, before packing: puts the repository that the workflow runs in into each public package.json. Provenance is refused
// without it, and a fork must not name another one. GITHUB_SERVER_URL and GITHUB_REPOSITORY are GitHub's.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'
import { publicPackages } from './public-packages.ts'
import { withRepository } from './with-repository.ts'

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
if (server === undefined || name === undefined) throw new Error('GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set')

for (const { folder } of publicPackages()) {
  const file = join(folder, 'package.json')
  const directory = relative(repositoryRoot, folder)
  writeFileSync(file, withRepository(readFileSync(file, 'utf8'), `${server}/${name}`, directory))
}
