import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'
import type { PlantedFault } from './faults.ts'

export interface Outcome {
  readonly exitCode: number
  readonly output: string
}

/** A whole copy of the repository to spoil, what was installed and built included. */
export class ScratchCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'planted-'))

  constructor() {
    const leftOut = new Set(['.git', 'node_modules/.cache', '.turbo'])
    cpSync(repositoryRoot, this.folder, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !leftOut.has(relative(repositoryRoot, source)),
    })
  }

  /** Puts the fault in, and gives back what takes it out. */
  plant({ file, find, replace, name }: PlantedFault): () => void {
    const path = join(this.folder, file)
    const original = readFileSync(path, 'utf8')
    const spoilt = original.replaceAll(find, () => replace)
    if (spoilt === original) throw new Error(`${name}: ${file} has no ${find}`)
    writeFileSync(path, spoilt)
    return () => writeFileSync(path, original)
  }

  async run(command: string, args: readonly string[]): Promise<Outcome> {
    // What is started by name is that of the copy, and the suites see a copy that is whole in itself.
    const env = { ...process.env, PATH: `${join(this.folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` }
    const child = spawn(command, args, { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    await once(child, 'close')
    return { exitCode: child.exitCode ?? 1, output }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
