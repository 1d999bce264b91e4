import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeIn, promisedOutput } from './readme.ts'

let folder: string
let readme: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'))
  readme = join(folder, 'README.md')
  writeFileSync(readme, '# x\n\n```sh\nnpm install x\n```\n\n```ts\none()\n```\n\n```ts\ntwo()\n```\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('finds a block by its language and a text in it', () => {
  expect(codeIn(readme, 'sh', 'npm')).toBe('npm install x\n')
  expect(codeIn(readme, 'ts', 'two')).toBe('two()\n')
})

test('says what a README lacks', () => {
  expect(() => codeIn(readme, 'sh', 'two')).toThrow('README.md has no block of sh with two')
})

test('reads what the comments promise', () => {
  expect(promisedOutput('console.log(a)\n  // first\n  // second\nconst b = 1 // not printed\n')).toEqual([
    'first',
    'second',
  ])
})
