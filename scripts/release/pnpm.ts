import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'
import { run } from '../processes/run.ts'

/** Runs the pnpm that package.json names, whether or not one is installed. Returns what it wrote. */
export async function pnpm(args: readonly string[]): Promise<string> {
  const manifest: unknown = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))
  const { packageManager } = Object(manifest)
  const { exitCode, output } = await run('npx', ['--yes', packageManager, ...args])
  if (exitCode !== 0) throw new Error(`pnpm ${args.join(' ')} failed:\n${output}`)
  return output
}
