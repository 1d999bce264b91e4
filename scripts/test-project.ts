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

onStopSignal((exitCode) => void stopChildren().then(() => process.exit(exitCode)))
const tests = names.map((name) => ({ name, needs: 'build', run: () => runVitest([`--project=${name}`]) }))
const results = await runChecks([processCheck('build', startBuild), ...tests], (text) => process.stdout.write(text))
console.log(summary(results))
process.exitCode = results.failed > 0 ? 1 : 0
