import { inject } from 'vitest'
import type { Outcome } from '../../../scripts/processes/run.ts'
import { judge } from './judge.ts'
import { judgeRefusal, nobody } from './judge-refusal.ts'
import { type SandboxProcess, startSandbox } from './sandbox.ts'

/** Runs a program of `examples/` with these environment variables. */
export type Program = (env: Readonly<Record<string, string>>) => Promise<Outcome>

/** What the program failed to do in a fresh sandbox. */
export function play(program: Program): Promise<readonly string[]> {
  return inSandbox(async (sandbox) => judge(sandbox, await program(sandbox.env)))
}

/** How the program failed to say why its message was refused. */
export function playRefusal(program: Program): Promise<readonly string[]> {
  return inSandbox(async (sandbox) => {
    const outcome = await program({ ...sandbox.env, LINEWORKS_USER_ID: nobody })
    return judgeRefusal(sandbox, outcome)
  })
}

async function inSandbox<T>(act: (sandbox: SandboxProcess) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox(inject('packed').sandbox)
  try {
    return await act(sandbox)
  } finally {
    await sandbox.stop()
  }
}
