import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readEntries } from '../read-entries.ts'

const script = fileURLToPath(new URL('../../build-package.ts', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'build-package-'))
afterAll(() => rmSync(root, { recursive: true }))

let packages = 0

function write(files: Readonly<Record<string, unknown>>): string {
  const folder = join(root, `${++packages}`)
  for (const [name, content] of Object.entries({ 'dist/.keep': '', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const manifest = {
  type: 'module',
  exports: {
    '.': { types: './dist/index.d.ts', node: './dist/node/main.js', default: './dist/index.js' },
    './all': './dist/all.js',
    './package.json': './package.json',
  },
}

const folder = write({
  'package.json': manifest,
  'src/index.ts': "export { add } from './counter.ts'\nexport const name: string = 'web'\n",
  'src/node/main.ts':
    "import { basename } from 'node:path'\nimport { add } from '../counter.ts'\nexport { name } from '../index.ts'\nexport const both = (): string => basename(`/${add()}`)\n",
  'src/all.ts': "export * as index from './index.ts'\nexport * from 'some-dependency'\n",
  'src/counter.ts': 'let count = 0\nexport const add = (): number => ++count\n',
  'dist/counter.js': 'left over',
  'dist/counter.d.ts': 'kept',
  'dist/gone.d.ts': 'left over',
  'dist/gone.d.ts.map': 'left over',
})
execFileSync(process.execPath, [script], { cwd: folder })

function read(file: string): string {
  return readFileSync(join(folder, 'dist', file), 'utf8')
}

test('each entry is one file, and what several need one chunk', () => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  expect(files.map((file) => file.replace(/-\w+\.js$/, '.js')).sort()).toEqual([
    'all.js',
    'chunks/chunk.js',
    'index.js',
    'node/main.js',
  ])
})

test('what several entries need is there once', async () => {
  const index = await import(pathToFileURL(join(folder, 'dist/index.js')).href)
  const node = await import(pathToFileURL(join(folder, 'dist/node/main.js')).href)
  expect(index.add()).toBe(1)
  expect(node.both()).toBe('2')
  expect(node.name).toBe('web')
})

test('an entry imports another one and what is no part of the package', () => {
  expect(read('all.js')).toContain('import * as index from "./index.js"')
  expect(read('all.js')).toContain('from "some-dependency"')
  expect(read('node/main.js')).toContain('from "../index.js"')
})

test('files that no source stands behind are gone, and declarations stay', () => {
  const names = ['counter.js', 'counter.d.ts', 'gone.d.ts', 'gone.d.ts.map']
  expect(names.filter((name) => existsSync(join(folder, 'dist', name)))).toEqual(['counter.d.ts'])
})

test('source maps lead to the sources, which are shipped beside', () => {
  const { sources, sourcesContent } = JSON.parse(read('index.js.map'))
  expect(sources).toEqual(['../src/index.ts'])
  expect(sourcesContent).toBeUndefined()
})

test('an export without a source, and one outside dist, stop the build', () => {
  const other = (file: string): string => write({ 'package.json': { exports: { '.': file } } })
  expect(() => readEntries(other('./dist/index.js'))).toThrow('there is no src/index.ts')
  expect(() => readEntries(other('./lib/index.js'))).toThrow('which is not in ./dist')
  expect(() => readEntries(other('./index.d.ts'))).toThrow('no file of JavaScript')
})
