import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { commandsOf } from './commands.ts'
import { compiledOnly } from './compiled-only.ts'
import { ownBlocks } from './own-blocks.ts'
import { programKey } from './programs.ts'
import { scenes } from './scenes/index.ts'
import { problemsOfForeign } from './who-runs.ts'

const blocks = ownBlocks()

test('every code block is run, or compiled for a reason', () => {
  expect(blocks.flatMap(problemsOf)).toEqual([])
})

test('every scene and every exception has its block', () => {
  const keys = new Set(blocks.map(programKey))
  expect([...Object.keys(scenes), ...Object.keys(compiledOnly)].filter((key) => !keys.has(key))).toEqual([])
})

test('every part of a program is used by a scene', () => {
  const all = Object.values(scenes)
  expect(partsIn('given')).toEqual(namesOf(all.map(({ given }) => given?.module)))
  expect(partsIn('after')).toEqual(namesOf(all.map(({ after }) => after?.module)))
})

test('a block that nothing covers is named', () => {
  const block = { key: 'x.md#X', document: 'x.md', line: 1 }
  const named = (language: string, code: string): string[] => problemsOf({ ...block, language, code })
  expect(named('ts', 'a()')).toEqual(['x.md#X has no scene: see tests/documents/README.md'])
  expect(named('go', 'a()')).toEqual(['x.md#X has no scene: see tests/documents/README.md'])
  expect(named('sh', 'make')).toEqual(['x.md#X has no scene: see tests/documents/README.md'])
  expect(named('sh', 'npm run wrong # x')).toEqual([
    'x.md#X: package.json has no script run',
    'x.md#X: .ci/run does not run npm run',
  ])
})

function partsIn(folder: string): string[] {
  return namesOf(readdirSync(join(import.meta.dirname, folder)).map((file) => file.replace(/\.ts$/, '')))
}

function namesOf(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].toSorted()
}

function problemsOf(block: Block): string[] {
  const key = programKey(block)
  if (key in scenes || key in compiledOnly) return []
  const foreign =
    block.language === 'sh' ? commandsOf(block).map((line) => problemsOfForeign(line, block.document)) : []
  if (foreign.length === 0 || foreign.includes(undefined)) return [`${key} has no scene: see tests/documents/README.md`]
  return foreign.flatMap((problems) => problems ?? []).map((problem) => `${key}: ${problem}`)
}
