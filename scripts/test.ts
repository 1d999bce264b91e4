// npm test: every check, one after the other; the last line is `N passed, N failed`.
import { startBuild } from './processes/build.ts'
import { startChild, stopChildren } from './processes/child.ts'
import { onStopSignal } from './processes/on-stop-signal.ts'
import { type Check, processCheck } from './test/check.ts'
import { summary } from './test/results.ts'
import { runChecks } from './test/run-checks.ts'
import { typedFolders } from './test/typed-folders.ts'
import { runVitest } from './test/vitest.ts'

const types = typedFolders().map((folder) =>
  processCheck(`types of ${folder}`, () => startChild('tsc', ['--noEmit', '-p', folder]), 'build'),
)

/** What `.ci/run` runs by `test-project.ts`: it needs Chromium, other languages or downloads. */
const heavyProjects = [
  'browser',
  'chat-page',
  'compilers',
  'documents-heavy',
  'foreign',
  'messages',
  'provider-heavy',
  'samples',
  'suite',
]

const checks: readonly Check[] = [
  processCheck('format', () => startChild('prettier', ['--check', '.'])),
  processCheck('lint', () => startChild('oxlint', ['--deny-warnings'])),
  processCheck('lint of the description', () => startChild('pnpm', ['run', 'lint:description'], { ownGroup: true })),
  processCheck('build', startBuild),
  processCheck('drift', () => startChild(process.execPath, ['scripts/check-drift.ts']), 'build'),
  processCheck('semver gate', () => startChild(process.execPath, ['scripts/check-release.ts']), 'build'),
  ...types,
  { name: 'tests', needs: 'build', run: () => runVitest(heavyProjects.map((name) => `--project=!${name}`)) },
]

const interruption = new AbortController()
onStopSignal((exitCode) => {
  interruption.abort()
  void stopChildren().then(() => process.exit(exitCode))
})
const results = await runChecks(checks, (text) => process.stdout.write(text), interruption.signal)
if (!interruption.signal.aborted) {
  console.log(summary(results))
  process.exitCode = results.failed > 0 ? 1 : 0
}
