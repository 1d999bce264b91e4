import { startChild } from './child.ts'

export interface Outcome {
  readonly exitCode: number
  readonly output: string
}

export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = startChild(command, args, { env })
  const exitCode = await child.exited
  return { exitCode, output: child.output() }
}
