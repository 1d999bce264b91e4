import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../processes/run.ts'
import { languages } from './languages.ts'
import { trapsIn } from './traps.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'client-in-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function clientIn(...args: readonly string[]): ReturnType<typeof run> {
  return run(process.execPath, ['scripts/client-in.ts', ...args])
}

describe('each language', () => {
  test.for(languages)('$name has traps', ({ name }) => {
    expect(trapsIn(name)).toContainEqual(expect.stringContaining('getAttachment'))
  })

  test('the traps of one are not those of another', () => {
    expect(trapsIn('Java')).toContainEqual(expect.stringContaining('parseCallbackEvent'))
    expect(trapsIn('Go')).not.toContainEqual(expect.stringContaining('parseCallbackEvent'))
  })
})

test('writes the client, and says where, what to install and what to know', async () => {
  const folder = emptyFolder()

  const { exitCode, output } = await clientIn('python', folder)

  expect(exitCode, output).toBe(0)
  expect(readFileSync(join(folder, 'client.py'), 'utf8')).toContain('def send_user_message(')
  expect(output).toContain(join(folder, 'client.py'))
  expect(output).toContain('pip install httpx')
  for (const trap of trapsIn('Python')) expect(output).toContain(trap)
})

test('writes over something only when forced', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'mine.txt'), '')

  const refused = await clientIn('php', folder)
  const forced = await clientIn('php', folder, '--force')

  expect(refused).toMatchObject({
    exitCode: 1,
    output: `${folder} is not empty. --force writes into it all the same.\n`,
  })
  expect(forced.exitCode, forced.output).toBe(0)
})

test('names the languages that there are', async () => {
  const { exitCode, output } = await clientIn('cobol')

  expect(exitCode).toBe(1)
  expect(output).toContain('There is no client in "cobol".')
  for (const { generator } of languages) expect(output).toContain(generator)
})
