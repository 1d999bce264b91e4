// The client that @hey-api/openapi-ts generates from the description: made anew, because it is generated code and no package.
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const tools = fileURLToPath(new URL('../tools/', import.meta.url))
const description = fileURLToPath(new URL('../../../spec/dist/openapi.json', import.meta.url))
const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch']

export async function generateHeyApi() {
  const folder = mkdtempSync(join(tmpdir(), 'hey-api-'))
  try {
    const command = join(tools, 'node_modules/@hey-api/openapi-ts/bin/run.js')
    const output = ['--input', description, '--output', folder, '--no-log-file', '--silent']
    execFileSync(process.execPath, [command, ...output, '--plugins', ...plugins], { stdio: 'inherit' })
    const { build } = await import(pathToFileURL(createRequire(join(tools, 'package.json')).resolve('esbuild')))
    const contents = `export { createChannel } from './sdk.gen'; export { createClient, createConfig } from './client'`
    const outfile = join(folder, 'bundle.mjs')
    await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', outfile, logLevel: 'error' })
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
