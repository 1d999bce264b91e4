import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commentPrograms } from './comment-programs.ts'
import { complaintsAbout, type CompileSettings } from './compile.ts'
import { ownBlocks } from './own-blocks.ts'
import { programsOf } from './programs.ts'
import { createProject, writeProgram } from './project.ts'
import { scenes } from './scenes/index.ts'
import { writeViews } from './write-views.ts'

let project: string
beforeAll(() => {
  project = createProject({
    'chat-page': 'apps/sandbox/page/src',
    preact: 'apps/sandbox/node_modules/preact',
    vite: 'node_modules/vite',
  })
})
afterAll(() => rmSync(project, { recursive: true }))

const programSettings: CompileSettings = {
  base: 'tsconfig.base.json',
  include: ['*/*.ts'],
  compilerOptions: { lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], allowImportingTsExtensions: true },
}

test('every program compiles', () => {
  const programs = programsOf(ownBlocks()).filter(({ language }) => language === 'ts')
  expect(programs.length).toBeGreaterThan(20)
  for (const program of programs) writeProgram(project, program, scenes[program.key] ?? {})
  for (const program of commentPrograms('apps/sandbox/src')) writeProgram(project, program, {})
  expect(complaintsAbout(project, programSettings)).toBe('')
})

test('the views of the chat page compile', () => {
  writeViews(project, ownBlocks())
  const compilerOptions = { types: ['vite/client'] }
  const settings = { base: 'apps/sandbox/page/tsconfig.json', include: ['views/*.tsx'], compilerOptions }
  expect(complaintsAbout(project, settings)).toBe('')
})

test('a program that does not compile is named, with the line of the document', () => {
  const code =
    "import { LineWorks } from '@lineworks-bot/client'\nawait new LineWorks({ auth: '' }).getBot({ botID: 1 })"
  const block = { key: 'wrong.md#X', document: 'wrong.md', language: 'ts', line: 11, code }
  const [program] = programsOf([block])
  if (program === undefined) throw new Error('a block of TypeScript is a program')
  writeProgram(project, program, {})
  expect(complaintsAbout(project, programSettings)).toMatch(/^wrong-md-X\/program\.ts\(12,44\): error/m)
})
