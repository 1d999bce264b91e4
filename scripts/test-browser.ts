// The checks that need Chromium; the last line is `N passed, N failed`.
import { stopChildren } from './processes/child.ts'
import { onStopSignal } from './processes/on-stop-signal.ts'
import { summary } from './test/results.ts'
import { runVitest } from './test/vitest.ts'

onStopSignal((exitCode) => void stopChildren().then(() => process.exit(exitCode)))
const { results, output } = await runVitest(['--project=browser'])
console.log(output)
console.log(summary(results))
process.exitCode = results.failed > 0 ? 1 : 0
