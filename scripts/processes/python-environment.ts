import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'
import { missing } from './missing-command.ts'
import { run } from './run.ts'

/** A Python that has what was asked for, or why there is none on this machine. */
export type PythonEnvironment = { readonly python: string; readonly bin: string } | { readonly missing: string }

interface Wanted {
  /** A requirements file with a hash for each file. */
  readonly requirements: string
  /** A module of it, to see that all is there. */
  readonly module: string
  readonly python: string
}

/** Made once for each state of the requirements, and kept outside the sources. */
export async function pythonEnvironment({ requirements, module, python: atLeast }: Wanted): Promise<PythonEnvironment> {
  const state = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = join(repositoryRoot, 'node_modules/.cache/python', state)
  const bin = join(folder, 'bin')
  const python = join(bin, 'python')
  const { exitCode } = await run(python, ['-c', `import ${module}`])
  if (exitCode === 0) return { python, bin }

  const noPython = await missing('python3', '--version', atLeast)
  if (noPython !== undefined) return { missing: noPython }
  const made = await run('python3', ['-m', 'venv', '--clear', folder])
  if (made.exitCode !== 0) return { missing: `python3 -m venv: ${made.output}` }
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--only-binary', ':all:', '--require-hashes']
  const installed = await run(python, ['-m', 'pip', 'install', ...options, '--requirement', requirements])
  if (installed.exitCode !== 0) return { missing: `${module} cannot be installed: ${installed.output}` }
  return { python, bin }
}
