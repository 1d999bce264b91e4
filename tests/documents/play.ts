import { join } from 'node:path'
import { expect } from 'vitest'
import { repositoryRoot } from '../../scripts/description/repository.ts'
import { startChild, type Child } from '../../scripts/processes/child.ts'
import { promisedOutput } from '../../scripts/release/readme.ts'
import type { Program } from './programs.ts'
import { writeProgram } from './project.ts'
import { patience } from './reachable.ts'
import type { Performance, Scene, Stage } from './scene.ts'
import { environment } from './stage.ts'

const network = join(import.meta.dirname, 'network.ts')
const vitest = join(repositoryRoot, 'node_modules/vitest/vitest.mjs')

/** Runs a program of a document as its reader does, and expects of it what the document and the scene say. */
export async function play(project: string, program: Program, scene: Scene, stage: Stage): Promise<void> {
  const code = (await scene.prepare?.(program.code, stage)) ?? program.code
  const { folder, file } = writeProgram(project, { ...program, code }, scene)
  const command = commandOf(program, scene, join(folder, file))
  const child = startIn(scene.inRepository ? repositoryRoot : folder, command, await environment(stage))
  const performance: Performance = { ...stage, folder, output: child.output }

  const expectOutput = (): void => judgeOutput(child.output(), program, scene)
  if (scene.meanwhile) {
    await scene.meanwhile(performance)
    await expect.poll(() => expectOutput() ?? true, patience).toBe(true)
    await child.stop()
  } else {
    const exitCode = await child.exited
    expect(exitCode, child.output()).toBe(0)
    expectOutput()
  }
  expect(callsOf(stage)).toEqual(scene.calls)
  await scene.check?.(performance)
}

function judgeOutput(output: string, { code }: Program, { isTest, says, prints }: Scene): void {
  if (isTest) expect(output).toMatch(/Tests +1 passed/)
  else if (says) for (const text of says) expect(output).toMatch(text)
  else expect(output.split('\n').filter(Boolean)).toEqual(prints ?? promisedOutput(code))
}

/** What the sandbox was asked and what it sent, with the status of the answer. */
function callsOf({ sandbox }: Stage): string[] {
  return sandbox
    .exchanges()
    .map(({ kind, operationId, method, url, status }) =>
      [kind === 'callback' ? kind : (operationId ?? `${method} ${url}`), status ?? 'unanswered'].join(' '),
    )
}

function commandOf({ language }: Program, { isTest = false }: Scene, file: string): string[] {
  if (language === 'sh') return ['sh', '-e', file]
  return [process.execPath, ...(isTest ? [vitest, 'run'] : ['--import', network, file])]
}

function startIn(folder: string, command: readonly string[], env: Readonly<Record<string, string>>): Child {
  return startChild('sh', ['-c', 'cd "$0" && exec "$@"', folder, ...command], { env, ownGroup: true })
}
