import { execFile } from 'node:child_process'

export interface Execution {
  readonly exitCode: number
  readonly output: string
}

interface ExecutionOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command to its end: like `scripts/processes/run.ts`, but in a folder of its own. */
export function execute(command: string, args: readonly string[], { cwd, env }: ExecutionOptions): Promise<Execution> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: '1', NO_PROXY: '127.0.0.1', ...env }, timeout: 120_000 }
    execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ exitCode, output: `${stdout}${stderr}` || (error?.message ?? '') })
    })
  })
}

/** Throws what a tool has to say when it fails or, with `silent`, says anything at all. */
export async function demand(
  command: string,
  args: readonly string[],
  options: ExecutionOptions & { silent?: boolean },
): Promise<void> {
  const { exitCode, output } = await execute(command, args, options)
  if (exitCode !== 0 || (options.silent === true && output !== ''))
    throw new Error(`${command} ${args.join(' ')}\n${output}`)
}
