// Runs test projects that `npm test` leaves out, by name: node scripts/bootstrap.mjs test-project browser
// The last line is `N passed, N failed`.
import { startBuild } from './processes/build.ts'
import { stopChildren } from './processes/child.ts'
import { onStopSignal } from './processes/on-stop-signal.ts'
import { processCheck } from './test/check.ts'
import { summary } from './test/results.ts'
import { runChecks } from './test/run-checks.ts'
import { runVitest } from './test/vitest.ts'

const names = process.argv.slice(2)
if (names.length === 0) throw new Error('name at least one project of vitest.config.ts')

const interruption = new AbortController()
onStopSignal((exitCode) => {
  interruption.abort()
  void stopChildren().then(() => process.exit(exitCode))
})
const checks = [
  processCheck('build', startBuild),
  ...names.map((name) => ({ name, needs: 'build', run: () => runVitest([`--project=${name}`]) })),
]
const results = await runChecks(checks, (text) => process.stdout.write(text), interruption.signal)
if (!interruption.signal.aborted) {
  console.log(summary(results))
  process.exitCode = results.failed > 0 ? 1 : 0
}
