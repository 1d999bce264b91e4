import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const compilers = ['typescript-5.9', 'typescript-6.0', 'typescript-7.0'] as const
export type Compiler = (typeof compilers)[number]

/** Runs a compiler; what it says of the program, and its exit code. */
export function compile(compiler: Compiler, args: readonly string[]): { status: number | null; output: string } {
  const manifest = import.meta.resolve(`${compiler}/package.json`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('bin/tsc', manifest)), ...args],
    {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    },
  )
  return { status, output: stdout + stderr }
}
