import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../description/repository.ts'
import { judgeRelease, type Verdict } from './judge-release.ts'

const bundle = join(repositoryRoot, 'spec/dist/openapi.yaml')
let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'release-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** The bundle was released, then edited; a changeset asks for the bump. */
async function judge(edit: readonly [string, string], bump?: string): Promise<Verdict> {
  const text = readFileSync(bundle, 'utf8')
  const edited = text.replaceAll(...edit)
  if (edited === text) throw new Error(`the bundle has no ${edit[0]}`)
  const current = join(folder, 'openapi.yaml')
  writeFileSync(current, edited)
  if (bump !== undefined)
    writeFileSync(join(folder, 'brave-bots.md'), `---\n'@lineworks-bot/openapi': ${bump}\n---\n\nText.\n`)
  return judgeRelease({ released: bundle, current, changesets: folder })
}

const breaking = ['maxLength: 2000', 'maxLength: 1999'] as const
const widening = ['maxLength: 2000', 'maxLength: 2001'] as const

test('before the first release there is no gate', async () => {
  const missing = join(folder, 'missing.yaml')
  expect(await judgeRelease({ released: missing, current: bundle, changesets: folder })).toMatchObject({ passed: true })
})

describe('a breaking change before 1.0.0', () => {
  test.each([undefined, 'patch'])('fails with the changeset %s, and names the change', async (bump) => {
    const { passed, text } = await judge(breaking, bump)
    expect(passed).toBe(false)
    expect(text).toContain("`maxLength` of `text` changed from '2000' to '1999'")
  })

  test.each(['minor', 'major'])('passes with the changeset %s', async (bump) => {
    expect(await judge(breaking, bump)).toMatchObject({ passed: true })
  })
})

test('an operation that was renamed breaks', async () => {
  expect(await judge(['operationId: listBots', 'operationId: getBots'], 'patch')).toMatchObject({ passed: false })
})

test.each([
  [undefined, false],
  ['patch', true],
] as const)('a change that breaks nobody, with the changeset %s', async (bump, passed) => {
  expect(await judge(widening, bump)).toMatchObject({ passed })
})

test('a changeset with a bump that is none is told by its name', async () => {
  await expect(judge(widening, 'huge')).rejects.toThrow('brave-bots.md asks for huge of @lineworks-bot/openapi')
})
