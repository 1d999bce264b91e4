import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mustRun } from './command.mjs'

const folder = join(import.meta.dirname, 'tools')
const { resolve } = createRequire(join(folder, 'package.json'))

/** Installed when something is missing. Not `npm ci`: deno names packages for platforms that not every registry mirror has. */
export async function installTools() {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (Object.keys(devDependencies).every((name) => existsSync(toolPath(name)))) return
  await mustRun('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder, timeoutMs: 600_000 })
}

/** A path in the tools' node_modules. */
export function toolPath(...path) {
  return join(folder, 'node_modules', ...path)
}

export function importTool(name) {
  return import(pathToFileURL(resolve(name)).href)
}
