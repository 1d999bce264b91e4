import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'

export interface CompileSettings {
  /** A configuration of this repository. */
  readonly base: string
  readonly include: readonly string[]
  readonly compilerOptions: Readonly<Record<string, unknown>>
}

/** What the compiler has to say about files of a project. */
export function complaintsAbout(project: string, { base, include, compilerOptions }: CompileSettings): string {
  // A program names what it makes, and need not go on to use it.
  const options = { noEmit: true, noUnusedLocals: false, ...compilerOptions }
  const config = { extends: join(repositoryRoot, base), include, compilerOptions: options }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  try {
    execFileSync('tsc', ['-p', project], { encoding: 'utf8', cwd: project })
    return ''
  } catch (error) {
    // What `execFileSync` throws has the output.
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}
