import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { bundleEntries } from '../../../scripts/build-package/bundle-entries.ts'
import { readEntries } from '../../../scripts/build-package/read-entries.ts'
import { bundle } from './size/bundle.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const shipped = mkdtempSync(join(tmpdir(), 'validators-'))
afterAll(() => rmSync(shipped, { recursive: true }))
await bundleEntries(packageFolder, readEntries(packageFolder), shipped)

const everything = `export * from './index.js'\nexport * from './operations.js'`

// Bytes, minified and compressed.
const aims: readonly (readonly [name: string, aim: number, module: string])[] = [
  ['the callback validator', 2600, `export { CallbackEvent } from './index.js'`],
  ['callback and message', 9000, `export { CallbackEvent, SendMessageRequest } from './index.js'`],
  [
    'callback and one request',
    9000,
    `export { CallbackEvent } from './index.js'\nexport { sendUserMessage } from './requests.js'`,
  ],
  ['everything', 18_000, everything],
]

test.each(aims)('%s takes at most a tenth more than %d bytes', (_, aim, module) => {
  expect(bundle(module, shipped).size).toBeLessThanOrEqual(aim * 1.1)
})

test('one schema costs one schema', () => {
  const { text, size } = bundle(`export { Language } from './index.js'`, shipped)
  expect(text).toContain('ko_KR')
  expect(text).not.toContain('uniqueItems')
  expect(size).toBeLessThan(bundle(aims[0]?.[2] ?? '', shipped).size)
})

test('nothing is needed at run time but the package itself', () => {
  expect(bundle(everything, shipped).imports).toEqual([])
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ dependencies: { '@lineworks-bot/types': 'workspace:*' }, sideEffects: false })
  const { dependencies, ...rest } = Object(manifest)
  expect(Object.keys(dependencies)).toEqual(['@lineworks-bot/types'])
  expect(rest).not.toHaveProperty('peerDependencies')
  expect(rest).not.toHaveProperty('optionalDependencies')
})

test('no code is made from strings', () => {
  expect(bundle(everything, shipped).text).not.toMatch(/\beval\b|\bFunction\b/)
})
