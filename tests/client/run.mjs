// The heavy suite of the client; see README.md. `--bench` adds the benchmarks. The last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const root = join(folder, '../..')
const tools = join(folder, 'tools')

async function output(command, args, cwd = folder) {
  console.log(`> ${[command, ...args].join(' ')}`)
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
    process.stdout.write(chunk)
  })
  const [code] = await once(child, 'close')
  return { code, text }
}

let passed = 0
let failed = 0
async function suite(file, ...args) {
  const { code, text } = await output(process.execPath, [file, ...args])
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/.exec(text) ?? []
  passed += Number(good ?? 0)
  failed += bad === undefined || (code !== 0 && bad === '0') ? 1 : Number(bad)
}

async function prepare() {
  const built = ['exec', 'turbo', 'run', 'build', '--filter=@lineworks-bot/redis...']
  if ((await output('npx', ['--yes', 'pnpm@12.21.0', ...built], root)).code !== 0) return false
  if (!isInstalled('redis-server') && !(await installRedis())) return false
  const { devDependencies } = JSON.parse(readFileSync(join(tools, 'package.json'), 'utf8'))
  if (Object.keys(devDependencies).every((name) => existsSync(join(tools, 'node_modules', name)))) return true
  // Not `npm ci`: deno names packages for platforms that not every registry mirror has, and it stops at them.
  return (await output('npm', ['install', '--no-save', '--no-audit', '--no-fund'], tools)).code === 0
}

function isInstalled(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

async function installRedis() {
  return (await output(join(root, 'scripts/processes/install-debian.sh'), ['redis-server'])).code === 0
}

if (await prepare()) {
  await suite('faults/run.ts', '1000')
  await suite('redis/run.ts')
  await suite('runtimes/run.mjs')
  await suite('size/run.mjs')
  // A busy machine bends times, so nothing waits for them: they are measured when somebody asks.
  if (process.argv.includes('--bench')) {
    await suite('bench/overhead.mjs')
    await suite('bench/loopback.mjs')
  }
} else failed += 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
