import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'
import { missing } from './missing.ts'
import { run } from './run.ts'

const requirements = join(import.meta.dirname, 'python/requirements.txt')

/** A Python that has what the generated client needs, or why there is none on this machine. */
export type PythonEnvironment = { readonly python: string } | { readonly missing: string }

/** Made once for each state of the requirements, and kept outside the sources. */
export async function pythonEnvironment(): Promise<PythonEnvironment> {
  const state = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = join(repositoryRoot, 'node_modules/.cache/foreign-python', state)
  const python = join(folder, 'bin/python')
  if (await works(python)) return { python }

  const noPython = await missing('python3', '--version', '3.10')
  if (noPython !== undefined) return { missing: noPython }
  const made = await run('python3', ['-m', 'venv', '--clear', folder])
  if (made.exitCode !== 0) return { missing: `python3 -m venv: ${made.output}` }
  const options = ['--quiet', '--disable-pip-version-check', '--no-input', '--only-binary', ':all:', '--require-hashes']
  const installed = await run(python, ['-m', 'pip', 'install', ...options, '--requirement', requirements])
  if (installed.exitCode !== 0) return { missing: `the client needs httpx: ${installed.output}` }
  return { python }
}

async function works(python: string): Promise<boolean> {
  const { exitCode } = await run(python, ['-c', 'import httpx'])
  return exitCode === 0
}
