import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFiles } from './keep-files.ts'

let spec: string
beforeEach(() => {
  spec = mkdtempSync(join(tmpdir(), 'keep-'))
  for (const folder of ['dist', 'workflows']) mkdirSync(join(spec, folder))
  for (const file of ['dist/openapi.yaml', 'dist/openapi.json', 'dist/index.js', 'workflows/send.arazzo.yaml'])
    writeFileSync(join(spec, file), 'first')
})
afterEach(() => rmSync(spec, { recursive: true }))

test('each version keeps its files, and the last one is what the gate compares with', () => {
  keepFiles(spec, '0.1.0')
  writeFileSync(join(spec, 'dist/openapi.yaml'), 'second')
  keepFiles(spec, '0.2.0')
  const read = (path: string) => readFileSync(join(spec, 'released', path), 'utf8')
  expect(readdirSync(join(spec, 'released')).sort()).toEqual(['0.1.0', '0.2.0', 'openapi.yaml'])
  expect(readdirSync(join(spec, 'released/0.1.0')).sort()).toEqual(['openapi.json', 'openapi.yaml', 'workflows'])
  expect(read('0.1.0/workflows/send.arazzo.yaml')).toBe('first')
  expect([read('0.1.0/openapi.yaml'), read('0.2.0/openapi.yaml'), read('openapi.yaml')]).toEqual([
    'first',
    'second',
    'second',
  ])
})

test('a version that was released does not change', () => {
  keepFiles(spec, '0.1.0')
  expect(() => keepFiles(spec, '0.1.0')).toThrow('0.1.0 was released already')
})
