import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../description/repository.ts'
import { insertSection } from './insert-section.ts'
import { sectionSince } from './section-since.ts'

const bundle = join(repositoryRoot, 'spec/dist/openapi.yaml')
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'changelog-'))))
afterAll(() => rmSync(folder, { recursive: true }))

type Edit = readonly [find: string | RegExp, replace: string]

const edits: readonly Edit[] = [
  [
    '  /bots:\n',
    "  /bots/ping:\n    get:\n      operationId: pingBots\n      responses: {'403': {$ref: '#/components/responses/Forbidden'}}\n  /bots:\n",
  ],
  [/^ {2}\/bots\/\{botId\}\/secret:\n[\s\S]*?(?=^ {2}\/)/m, ''],
  [/(?<=\n {4}TextMessage:\n[\s\S]*?maxLength: )2000/, '1999'],
  [/(?<=^ {4}Forbidden:\n {6}description: ).*/m, 'New.'],
  [/pattern: \^#.*/, "pattern: '^<b>*'"],
  ['summary: Add persistent menus', 'summary: New'],
  ['summary: Message event', 'summary: New'],
]
const newVersion: Edit = [/^ {2}version: .*$/m, '  version: 9.9.9']

/** What the changelog says when the bundle was released and then edited. */
async function sectionAfter(...changes: readonly Edit[]): Promise<string> {
  const edited = changes.reduce(
    (text, [find, replace]) => {
      const next = text.replace(find, replace)
      if (next === text) throw new Error(`the bundle has no ${find}`)
      return next
    },
    readFileSync(bundle, 'utf8'),
  )
  const current = join(folder, 'openapi.yaml')
  writeFileSync(current, edited)
  return sectionSince(bundle, current)
}

describe('the changelog names', () => {
  let items: string[]
  beforeAll(async () => {
    items = (await sectionAfter(...edits, newVersion)).split('\n').filter((line) => line.startsWith('- '))
  })

  test.each([
    ['a changed operation', '- `addPersistentMenu`: `summary` changed.'],
    ['a changed callback event', '- `onMessage`: `summary` changed.'],
    ['an operation that was added', '- `pingBots`: added.'],
    [
      'an operation that was taken away, which breaks',
      '- **Breaking**: `reissueBotSecret`: Path `/bots/{botId}/secret` was removed.',
    ],
    [
      'a changed schema with the operations that it is part of',
      "- **Breaking**: `TextMessage`, in `sendUserMessage`, `sendChannelMessage`: `maxLength` of `text` changed from '2000' to '1999'.",
    ],
    [
      'what every operation has, without naming all of them',
      '- `Forbidden` (responses), in every operation: `description` changed.',
    ],
  ])('%s', (_, item) => expect(items).toContain(item))

  test('values of the description that are no Markdown', () => expect(items.join('\n')).toContain("'^\\<b>\\*'"))

  test('what breaks first', () => {
    const breaking = items.map((item) => item.startsWith('- **Breaking**'))
    expect(breaking).toEqual(breaking.toSorted((a, b) => Number(b) - Number(a)))
  })

  test('no version, which changes with every release', () => expect(items.join('\n')).not.toContain('version'))
})

test('a release without a change of the description says so', async () => {
  expect(await sectionAfter(newVersion)).toMatch(/\n\nNone since \d+\.\d+\.\d+\.$/)
})

test('the first release says so', async () => {
  const section = await sectionSince(join(folder, 'missing.yaml'), bundle)
  expect(section).toMatch(/First release: \d+ operations and \d+ callback events\.$/)
})

describe('the section goes', () => {
  test('below the newest version, above the older ones', () => {
    const changelog = '# a\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n## 0.1.0\n\n- Old.\n'
    expect(insertSection(changelog, '0.2.0', '### S\n\nText.')).toBe(
      '# a\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n### S\n\nText.\n\n## 0.1.0\n\n- Old.\n',
    )
  })

  test('in the place of the words that nothing changed', () => {
    const changelog = '# a\n\n## 0.2.0\n\nNo changes in this release.\n'
    expect(insertSection(changelog, '0.2.0', '### S')).toBe('# a\n\n## 0.2.0\n\n### S\n')
  })

  test('nowhere when the version is not there', () => {
    expect(() => insertSection('# a\n', '0.2.0', '### S')).toThrow('the changelog has no version 0.2.0')
  })
})
