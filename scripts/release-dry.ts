// pnpm release:dry: publishes all packages to a registry on this machine, then installs and runs them in a fresh project by the words
// of their READMEs. Nothing else is asked for our packages. The last line is `N passed, N failed`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopChildren } from './processes/child.ts'
import { onStopSignal } from './processes/on-stop-signal.ts'
import { startLocalRegistry } from './release/local-registry.ts'
import { pnpm } from './release/pnpm.ts'
import { publicPackages } from './release/public-packages.ts'
import { publishTo } from './release/publish-to.ts'
import { createStranger } from './release/stranger.ts'
import { readmes } from './release/try-readmes.ts'

const place = mkdtempSync(join(tmpdir(), 'lineworks-release-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
onStopSignal((exitCode) => void stopChildren().then(() => process.exit(exitCode)))

const packages = publicPackages()
console.log('Building')
await pnpm(['exec', 'turbo', 'run', 'build', ...packages.map(({ name }) => `--filter=${name}`)])
const registry = await startLocalRegistry(place)
console.log(`Publishing to ${registry.url}`)
await publishTo(registry.url, place)

let passed = 0
let failed = 0
async function check(name: string, findProblems: () => Promise<readonly string[]>): Promise<void> {
  const problems = await findProblems().catch((error: unknown) => [String(error)])
  if (problems.length === 0) passed += 1
  else failed += 1
  console.log([`${problems.length === 0 ? 'ok' : 'FAILED'}: ${name}`, ...problems].join('\n'))
}

for (const { name, version } of packages) {
  await check(`${name} ${version} is in the registry`, async () => {
    const found: unknown = await (await fetch(`${registry.url}${name.replace('/', '%2f')}`)).json()
    return Object(found)['dist-tags']?.latest === version ? [] : [JSON.stringify(found)]
  })
}
const stranger = createStranger(place, registry.url)
for (const [name, follow] of Object.entries(readmes)) {
  await check(`the README of ${name}, followed in a fresh project`, () => follow(stranger))
}
await registry.stop()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
