// Size of a bundle that sends one message with a service account, and what it costs to import.
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const folder = dirname(fileURLToPath(import.meta.url))
const { build } = await import(pathToFileURL(createRequire(join(folder, '../tools/package.json')).resolve('esbuild')))
const most = 8000

const options = {
  entryPoints: [join(folder, 'one-message.mjs')],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
}
const size = async (more) =>
  gzipSync((await build({ ...options, ...more })).outputFiles[0].contents, { level: 9 }).length
// The two file transfers are loaded when they are first called, so a bundler that splits leaves them out.
const leaveOutTransfers = {
  name: 'leave-out-transfers',
  setup: ({ onResolve }) => onResolve({ filter: /\/transfer-\w+\.js$/ }, ({ path }) => ({ path, external: true })),
}
const bytes = await size({ plugins: [leaveOutTransfers] })
console.log(
  `one message: ${bytes} bytes, gzip -9 (at most ${most}); with the file transfers, loaded on demand: ${await size({})}`,
)

const index = pathToFileURL(join(folder, '../../../packages/client/dist/index.js')).href
const start = (code) => {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now()
    execFileSync(process.execPath, ['--input-type=module', '-e', code])
    return performance.now() - started
  })
  return times.sort((one, other) => one - other)[7]
}
const empty = start('')
const imported = execFileSync(process.execPath, [
  '--input-type=module',
  '-e',
  `const t = performance.now(); await import(${JSON.stringify(index)}); console.log(performance.now() - t)`,
])
console.log(
  `import: +${(start(`import ${JSON.stringify(index)}`) - empty).toFixed(1)} ms over an empty process (aim: 5), ${Number(imported).toFixed(1)} ms inside it`,
)
console.log(bytes <= most ? '1 passed, 0 failed' : '0 passed, 1 failed')
process.exitCode = bytes <= most ? 0 : 1
