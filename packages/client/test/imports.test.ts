import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

test('only the entry for Node imports from Node, and one module alone names openapi-fetch', () => {
  const naming = (what: RegExp) => files.filter((file) => what.test(readFileSync(join(source, file), 'utf8')))
  expect(naming(/from 'node:/)).toEqual(['node.ts'])
  expect(naming(/from 'openapi-fetch'/)).toEqual(['core/openapi-fetch.ts'])
})

test('importing touches nothing of fetch: Node loads it when it is first named', () => {
  // The globals throw as soon as anything reads them.
  const names = ['fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'ReadableStream', 'crypto']
  const code = `for (const name of ${JSON.stringify(names)}) Object.defineProperty(globalThis, name, { get() { throw new Error(name) } })
await import(${JSON.stringify(pathToFileURL(join(source, 'index.ts')).href)})
console.log('imported')`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toBe('imported\n')
})
