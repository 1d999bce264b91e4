// Runs scripts/<task>.ts on a machine that has only Node and npm: node scripts/bootstrap.mjs <task> [arguments]
// This file must run on Node 20.19 and before anything is installed; all else runs on the Node 24 that it installs.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node24 = join(root, 'node_modules/.bin/node')
const env = {
  ...process.env,
  DO_NOT_TRACK: '1',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_TELEMETRY: 'off',
  SCARF_ANALYTICS: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
}

let child
let stopSignal
function stop(signal) {
  stopSignal = signal
  child?.kill(signal)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
// npm hands a SIGTERM to the shell between us and it, and that shell dies without a word.
const parent = process.ppid
setInterval(() => process.ppid === parent || stop('SIGTERM'), 500).unref()

/** Runs a command to its end; `output` stays empty when it goes straight to the terminal. */
function run(command, args, stdio) {
  if (stopSignal) process.exit(exitCodeOf(stopSignal))
  return new Promise((resolve) => {
    child = spawn(command, args, { cwd: root, env, stdio })
    const out = { stdout: '', stderr: '' }
    for (const name of Object.keys(out)) child[name]?.setEncoding('utf8').on('data', (text) => (out[name] += text))
    child.on('error', (error) => resolve({ code: 1, ...out, stderr: String(error) }))
    child.on('close', (code, signal) => resolve({ code: code ?? exitCodeOf(signal), ...out }))
  })
}

/** Runs a step of the set-up: silent when it is quick, with dots while it is not, with all its output when it fails. */
async function setUp(name, command, args) {
  let dots = ''
  const clock = setInterval(() => {
    process.stdout.write(dots === '' ? `${name} ` : '.')
    dots += '.'
  }, 2000)
  const { code, stdout, stderr } = await run(command, args, ['ignore', 'pipe', 'pipe'])
  clearInterval(clock)
  if (dots) process.stdout.write('\n')
  if (stopSignal) process.exit(exitCodeOf(stopSignal))
  if (code === 0) return stdout
  console.error(
    `${stdout}${stderr}\n${name}: failed. The first run needs npm and a way to its registry; the reason stands above.`,
  )
  return process.exit(1)
}

function exitCodeOf(signal) {
  return 128 + constants.signals[signal]
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

/** The package `node` brings the headers for native add-ons along, 67 MB that nothing here compiles against. */
function removeHeaders() {
  const packages = join(dirname(realpathSync(node24)), '../node_modules')
  const names = existsSync(packages) ? readdirSync(packages).filter((name) => name.startsWith('node-')) : []
  for (const name of names) rmSync(join(packages, name, 'include'), { recursive: true, force: true })
}

async function isInstalled() {
  if (read('node_modules/.pnpm/lock.yaml') !== read('pnpm-lock.yaml')) return false
  const { code } = await run(node24, ['--version'], 'ignore')
  return code === 0
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.version}.`)
  process.exit(1)
}
const { packageManager } = JSON.parse(read('package.json'))
const printPath = ['--yes', `--package=${packageManager}`, '--', 'node', '--print', 'process.env.PATH']
// turbo starts pnpm by its name, so the pinned one must be on the PATH. npx also puts node_modules/.bin there.
env.PATH = (await setUp(`Fetching ${packageManager}`, 'npx', printPath)).trim()
if (!(await isInstalled())) {
  await setUp('Installing the dependencies', 'pnpm', [
    'install',
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
  ])
  removeHeaders()
}
const [task, ...args] = process.argv.slice(2)
const { code } = await run(node24, [join(root, 'scripts', `${task}.ts`), ...args], 'inherit')
process.exit(code)
