// pnpm bench: installs the peers beside this file, which is no member of the workspace, and measures. Needs what `npm start` makes.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = join(folder, '../../..')
const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` }

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: folder, env, stdio: 'inherit' })
  if (error) console.error(String(error))
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(join(root, 'spec/dist/openapi.json'))) {
  console.error('There is no spec/dist/openapi.json: run `pnpm build` first.')
  process.exit(1)
}
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--silent'])
run('node', ['main.ts'])
