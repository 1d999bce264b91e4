import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Description, fileOf, readDescription } from '../src/description/description.ts'
import { downloads, downloadsPage } from '../src/files/downloads.ts'
import { changes } from '../src/generated-pages/changes.ts'
import { bundleName, folderOf, languages } from '../src/pages.ts'
import { releasedVersions } from '../src/released-versions.ts'
import { keepFiles } from '../../../scripts/release/keep-files.ts'

let spec: string
const released = () => join(spec, 'released')
const [current, japanese] = ['openapi', 'openapi.ja'].map((name) => readFileSync(fileOf(`${name}.yaml`), 'utf8'))

/** Releases the description as it is now after some edits: the one of 0.9.0 lacks what 0.10.0 has, and has what that lacks. */
function release(version: string, ...edits: readonly (readonly [RegExp | string, string])[]): void {
  for (const [name, text = ''] of [
    ['openapi.yaml', current],
    ['openapi.ja.yaml', japanese],
  ] as const) {
    const edited = edits.reduce((before, edit) => {
      const after = before.replace(...edit)
      if (after === before) throw new Error(`${name} has no ${edit[0]}`)
      return after
    }, text)
    mkdirSync(join(spec, 'dist'), { recursive: true })
    mkdirSync(join(spec, 'workflows'), { recursive: true })
    writeFileSync(join(spec, 'dist', name), edited)
    writeFileSync(join(spec, 'dist', name.replace(/yaml$/, 'json')), JSON.stringify(parse(edited)))
  }
  writeFileSync(join(spec, 'dist/auth.yaml'), `auth of ${version}`)
  writeFileSync(join(spec, 'workflows/send-message.arazzo.yaml'), version)
  keepFiles(spec, version)
}

beforeAll(() => {
  spec = mkdtempSync(join(tmpdir(), 'released-'))
  release(
    '0.9.0',
    ['operationId: listBots\n', 'operationId: findBots\n'],
    [/(\n {4}TextMessage:\n[\s\S]*?maxLength: )2000/, '$11000'],
    [/\n {4}StickerMessage:\n(?: {6}.*\n)+?(?= {4}\w)/, '\n'],
    ['callbackUrl:\n', 'callbackAddress:\n'],
  )
  release('0.10.0')
})
afterAll(() => rmSync(spec, { recursive: true }))

test('versions are in the order of their numbers', () => {
  expect(releasedVersions(released()).map(({ version }) => version)).toEqual(['0.10.0', '0.9.0'])
  expect(releasedVersions(join(spec, 'none'))).toEqual([])
})

describe.each(languages)('the changes in $languageName', (words) => {
  const shown = readDescription(bundleName({ description: 'openapi', words }))
  const rowsOf = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
  const sections = (text: string) =>
    Object.fromEntries(
      text
        .split(/^### /m)
        .filter(Boolean)
        .map((part) => [part.slice(0, part.indexOf('\n')), part]),
    )

  test('are none before the first release, and the page says so', () => {
    const text = changes(shown, words, join(spec, 'none'))
    expect(text).toBe(words.changes.none(shown.info.version, 38, 8, Object.keys(shown.components.schemas).length))
    expect(text).toContain(shown.info.version)
  })

  test('name operations with their links, schemas with their users, and members with both values', () => {
    const found = sections(changes(shown, words, released()))
    expect(Object.keys(found)).toEqual(['0.10.0', '0.9.0'])
    expect(found['0.9.0']).toContain(words.changes.first)
    const rows = rowsOf(found['0.10.0'] ?? '')
    const row = (start: string) => rows.find((line) => line.startsWith(`| ${start}`)) ?? ''
    expect(row('`findBots`')).toContain(`| ${words.changes.removed} |`)
    expect(row('[listBots](#/bots/listbots)')).toContain(`| ${words.changes.added} |`)
    expect(row('`StickerMessage`')).toMatch(/sendusermessage\).*sendchannelmessage\)/)
    expect(row('`TextMessage`')).toContain(
      `| ${words.changes.changed} | \`text/maxLength\`${words.columns.colon}\`1000\` → \`2000\` |`,
    )
    expect(rows.join('\n')).toContain(`\`callbackAddress\`${words.columns.colon}${words.changes.removed}`)
    expect(rows.join('\n')).toContain(`\`callbackUrl\`${words.columns.colon}${words.changes.added}`)
    // Nothing else differs between the two.
    expect(rows).toHaveLength(5)
  })

  test('that are not released yet come first', () => {
    // An example is no part of the interface; a tag is one of "tags".
    const text = JSON.stringify(shown, (name, value: unknown) => (name === 'examples' ? ['other'] : value))
    const edited = JSON.parse(text) as Description & { tags: unknown[] }
    edited.tags.pop()
    const found = sections(changes(edited, words, released()))
    expect(Object.keys(found)).toEqual([words.changes.unreleased, '0.10.0', '0.9.0'])
    expect(rowsOf(found[words.changes.unreleased] ?? '').map((row) => row.slice(0, 8))).toEqual(['| `tags`'])
  })
})

describe('downloads', () => {
  test('of each released version stand below an address of their own, byte by byte', () => {
    const { released: versions } = downloads('0.11.0', releasedVersions(released()))
    expect(versions.map(({ version }) => version)).toEqual(['0.10.0', '0.9.0'])
    const files = new Map(versions.flatMap(({ files: all }) => all.map(({ path, content }) => [path, content])))
    expect(files.get('0.10.0/openapi.yaml')).toBe(current)
    expect(files.get('0.9.0/openapi.yaml')).toContain('operationId: findBots')
    expect(files.get('0.9.0/auth.yaml')).toBe('auth of 0.9.0')
    expect(files.get('0.10.0/ja/openapi.ja.yaml')).toBe(japanese)
    expect(files.get('0.9.0/workflows/send-message.arazzo.yaml')).toBe('0.9.0')
    expect(files.has('0.9.0/openapi-3.0.json')).toBe(false)
  })

  test.each(languages)('are listed in $languageName, each version with its files', (words) => {
    const { content } = downloadsPage(downloads('0.11.0', releasedVersions(released())), words)
    const root = folderOf(words) === '' ? '' : '../'
    for (const version of ['0.9.0', '0.10.0']) {
      expect(content).toContain(`<h2 id="${version}">`)
      expect(content).toContain(`<a href="${root}${version}/openapi.yaml" download>`)
    }
    expect(content).toContain(words.downloads.released)
    expect(content).not.toContain(words.downloads.none('0.11.0'))
  })

  test.each(languages)('say in $languageName that nothing has been released, as long as that is so', (words) => {
    const { content } = downloadsPage(downloads('0.11.0', []), words)
    expect(content).toContain(words.downloads.none('0.11.0'))
    expect(content).not.toContain('<h2')
  })
})

test('what a workflow names is where it looks for it, at every address', () => {
  const { current: now, released: versions } = downloads('0.11.0', releasedVersions(released()))
  for (const { files } of [now, ...versions]) {
    const paths = files.map(({ path }) => path)
    for (const { path } of files.filter(({ kind }) => kind === 'workflow'))
      expect(paths).toContain(join(dirname(path), '../openapi.yaml'))
  }
})
