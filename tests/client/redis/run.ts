// Runs the tests beside this file against redis-server. The last line is `N passed, N failed`.
import { readdirSync } from 'node:fs'
import { run } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
let passed = 0
let failed = 0
// Most of the time is waiting. A test that fails may leave a connection open, which must not keep its process alive.
const execArgv = ['--test-force-exit']
for await (const { type, data } of run({ cwd: folder, files, concurrency: 3, timeout: 180_000, execArgv })) {
  if (type === 'test:pass' && data.details.type !== 'suite') {
    passed += 1
    console.log(`  ${data.name}`)
  }
  if (type === 'test:fail') {
    failed += 1
    console.log(`FAILED: ${data.name}`, data.details.error.cause ?? data.details.error)
  }
  if (type === 'test:stderr' || type === 'test:stdout') process.stdout.write(data.message)
}
if (passed === 0) failed += 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
