import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startServer } from './server.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
const tools = join(folder, '../tools')
const binary = (name, path) => join(tools, 'node_modules', name, path)
const main = join(folder, 'main.mjs')
const { resolve } = createRequire(join(tools, 'package.json'))

const runtimes = {
  'Node 20': [binary('node20', 'bin/node'), main],
  'Node 22': [binary('node22', 'bin/node'), main],
  'Node 24': [process.execPath, main],
  'Node 26': [binary('node26', 'bin/node'), main],
  Deno: [binary('.bin', 'deno'), 'run', '--allow-net', '--allow-read', '--allow-env', '--no-prompt', main],
  Bun: [binary('.bin', 'bun'), main],
}

/** The suite in a runtime of its own process. */
async function inProcess([command, ...args], place) {
  const child = spawn(command, [...args, JSON.stringify(place)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const timer = setTimeout(() => child.kill(), 60_000)
  await once(child, 'close')
  clearTimeout(timer)
  const result = /^result (.*)$/m.exec(output)?.[1]
  return result === undefined ? { passed: 0, failed: 1, failures: [output.slice(-2000)] } : JSON.parse(result)
}

/** The suite in workerd: bundled, because a worker is one module. */
async function inWorkerd(place) {
  const { build } = await import(pathToFileURL(resolve('esbuild')))
  const { Miniflare } = await import(pathToFileURL(resolve('miniflare')))
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'worker.mjs')],
    bundle: true,
    format: 'esm',
    write: false,
  })
  const miniflare = new Miniflare({ modules: true, script: outputFiles[0].text, compatibilityDate: '2025-09-01' })
  try {
    const answer = await miniflare.dispatchFetch('http://worker/', { method: 'POST', body: JSON.stringify(place) })
    return await answer.json()
  } finally {
    await miniflare.dispose()
  }
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
let passed = 0
let failed = 0
for (const [name, start] of [...Object.entries(runtimes), ['workerd', undefined]]) {
  const server = await startServer()
  // Whatever listened there is gone.
  const closed = await startServer()
  await closed.stop()
  const place = {
    url: server.url,
    closedUrl: closed.url,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const result = await (start === undefined ? inWorkerd(place) : inProcess(start, place)).catch((error) => ({
    passed: 0,
    failed: 1,
    failures: [String(error?.stack ?? error)],
  }))
  await server.stop()
  passed += result.passed
  failed += result.failed
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed`)
  for (const text of result.failures) console.error(`  ${text}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
