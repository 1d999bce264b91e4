// The semver gate: the description's change since the last release against the waiting changesets.
import { join } from 'node:path'
import { repositoryRoot } from './description/repository.ts'
import { judgeRelease } from './release/judge-release.ts'

const { passed, text } = await judgeRelease({
  released: join(repositoryRoot, 'spec/released/openapi.yaml'),
  current: join(repositoryRoot, 'spec/dist/openapi.yaml'),
  changesets: join(repositoryRoot, '.changeset'),
})
console.log(text)
process.exitCode = passed ? 0 : 1
