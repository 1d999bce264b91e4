// The packages as strangers get them; see README.md. `--write-sizes` writes the table of sizes. The last line is `N passed, N failed`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from '../../scripts/release/pack.ts'
import { pnpm } from '../../scripts/release/pnpm.ts'
import { publicPackages } from '../../scripts/release/public-packages.ts'
import { createChecks } from './checks.mjs'
import { browserProject } from './projects/browser.mjs'
import { bunProject, denoProject } from './projects/deno-bun.mjs'
import { nodeProject } from './projects/node.mjs'
import { nodeProjects, uncoveredPairs } from './projects/table.mjs'
import { workerProject } from './projects/worker.mjs'
import { writeSizes } from './tarballs/sizes.mjs'
import { judgeTarballs } from './tarballs/suite.mjs'
import { unpack } from './tarballs/unpack.mjs'
import { installTools } from './tools.mjs'

const place = mkdtempSync(join(tmpdir(), 'lineworks-consumers-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const checks = createChecks()
let packages = []
await checks.check('the packages are built and packed', async () => {
  await installTools()
  // Anew, because a build and a cache both leave the files of an earlier build where they lie.
  for (const { folder } of publicPackages()) rmSync(join(folder, 'dist'), { recursive: true, force: true })
  await pnpm(['exec', 'turbo', 'run', 'build', '--force', ...publicPackages().map(({ name }) => `--filter=${name}`)])
  packages = await Promise.all((await pack(place)).map((entry) => unpack(entry, place)))
  return []
})
if (process.argv.includes('--write-sizes')) writeSizes(packages)
if (packages.length > 0) {
  await judgeTarballs(packages, checks)
  await checks.check('the projects have every pair of settings', () => uncoveredPairs())
  for (const project of nodeProjects) await nodeProject(project, packages, place, checks)
  await browserProject(packages, place, checks)
  await workerProject(packages, place, checks)
  await denoProject(packages, place, checks)
  await bunProject(packages, place, checks)
}
console.log(checks.summary())
// The tools keep handles of their own.
process.exit(checks.failed > 0 ? 1 : 0)
