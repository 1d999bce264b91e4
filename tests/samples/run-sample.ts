import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange, Sandbox } from '@lineworks-bot/sandbox'
import { type Execution, execute } from './languages/execute.ts'
import type { Command } from './languages/language.ts'
import { operationOf } from './expected.ts'
import { fileContent } from './world.ts'

/** The file that the sample of an upload reads. */
const { fileName } = Object.values(operationOf('createAttachment').requestBody?.examples ?? {})[0] as {
  readonly fileName: string
}

export interface Outcome extends Execution {
  /** What the sandbox was asked, beside callbacks. */
  readonly exchanges: readonly Exchange[]
  /** A file that the program made. */
  made(name: string): Uint8Array
}

/** Runs a program with the token of a sandbox, in a folder of its own, where the file to upload is. */
export async function runSample(
  sandbox: Sandbox,
  { command, args }: Command,
  folder: string,
  token = sandbox.token(),
): Promise<Outcome> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, fileName), await fileContent.bytes())
  const execution = await execute(command, args, { cwd: folder, env: { LINEWORKS_TOKEN: token } })
  return {
    ...execution,
    exchanges: sandbox.exchanges().filter(({ kind }) => kind !== 'callback'),
    made: (name) => readFileSync(join(folder, name)),
  }
}
