import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundle } from './size/bundle.ts'

const everything = `export * from './index.ts'\nexport * from './operations.ts'`

// Bytes, minified and compressed.
const aims: readonly (readonly [name: string, aim: number, module: string])[] = [
  ['the callback validator', 2600, `export { CallbackEvent } from './index.ts'`],
  ['callback and message', 9000, `export { CallbackEvent, SendMessageRequest } from './index.ts'`],
  ['everything', 18_000, everything],
]

test.each(aims)('%s takes at most a tenth more than %d bytes', (_, aim, module) => {
  expect(bundle(module).size).toBeLessThanOrEqual(aim * 1.1)
})

test('one schema costs one schema', () => {
  const { text, size } = bundle(`export { Language } from './index.ts'`)
  expect(text).toContain('ko_KR')
  expect(text).not.toContain('uniqueItems')
  expect(size).toBeLessThan(bundle(aims[0]?.[2] ?? '').size)
})

test('nothing is needed at run time but the package itself', () => {
  expect(bundle(everything).imports).toEqual([])
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ dependencies: { '@lineworks-bot/types': 'workspace:*' }, sideEffects: false })
  const { dependencies, ...rest } = Object(manifest)
  expect(Object.keys(dependencies)).toEqual(['@lineworks-bot/types'])
  expect(rest).not.toHaveProperty('peerDependencies')
  expect(rest).not.toHaveProperty('optionalDependencies')
})

test('no code is made from strings', () => {
  expect(bundle(everything).text).not.toMatch(/\beval\b|\bFunction\b/)
})
