// The callback receivers with their frameworks, under attack and killed; with `--load` under load too.
// The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const suite = fileURLToPath(new URL('suite', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'callbacks-suite-'))
const env = {
  ...process.env,
  // Node 24 first, whatever runs this file.
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
}
const pnpm = ['npx', '--yes', 'pnpm@12.21.0']
const total = { passed: 0, failed: 0 }

/** Runs a command to its end; gives what it printed, which is shown as well. */
function run(cwd, [command, ...args]) {
  console.log(`> ${[command, ...args].join(' ')}`)
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  process.stdout.write(`${stdout ?? ''}${stderr ?? ''}`)
  return { ok: status === 0, output: stdout ?? '' }
}

function count(passed, failed) {
  total.passed += passed
  total.failed += failed
}

function check(cwd, command) {
  const { ok } = run(cwd, command)
  count(ok ? 1 : 0, ok ? 0 : 1)
  return ok
}

function isInstalled(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

function tests() {
  const file = join(folder, 'vitest.json')
  const { ok } = run(suite, [
    join(suite, 'node_modules/.bin/vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ])
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
  // What fails outside of a test counts as one.
  count(numPassedTests, numFailedTests > 0 || ok ? numFailedTests : 1)
}

function load() {
  const { ok, output } = run(suite, ['node', 'load/main.ts'])
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? []
  count(Number(passed ?? 0), Number(failed ?? (ok ? 0 : 1)))
}

try {
  const missing = Object.entries({ 'redis-server': 'redis-server', wrk: 'wrk' }).filter(
    ([program]) => !isInstalled(program),
  )
  if (missing.length > 0)
    run(suite, [join(root, 'scripts/processes/install-debian.sh'), ...missing.map(([, name]) => name)])
  const ready =
    check(root, [...pnpm, 'exec', 'turbo', 'run', 'build', '--filter=@lineworks-bot/webhooks...']) &&
    check(suite, [...pnpm, 'install', '--frozen-lockfile'])
  if (ready) {
    tests()
    check(suite, ['tsc', '-p', 'tsconfig.json'])
    check(suite, ['tsc', '-p', 'tsconfig.nextjs.json'])
    // A busy machine bends times, so nothing waits for them: they are measured when somebody asks.
    if (process.argv.includes('--load')) load()
  }
} catch (error) {
  console.error(error)
  count(0, 1)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
