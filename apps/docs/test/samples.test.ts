import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../src/pages.ts'
import { siteContent } from '../src/site-content.ts'
import { codeBlocks } from './prose.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(import.meta.dirname, `../node_modules/.cache/samples-${process.pid}`)
const folders = [
  'packages/client',
  'packages/types',
  'packages/validators',
  'packages/webhooks',
  'packages/redis',
  'apps/sandbox',
]

// The site depends on no package of ours: the samples find what was built, by the entries that each package has.
const paths = Object.fromEntries([
  ...folders.flatMap(entriesOf),
  ['@redis/client', [join(root, 'packages/redis/node_modules/@redis/client/dist/index.d.ts')]],
])

function entriesOf(folder: string): [string, string[]][] {
  // Ours: an entry is a path, or an object with `types`.
  const { name, exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, string | { types: string }>
  }
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' ? [] : [[name + entry.slice(1), [join(root, folder, target.types)]]],
  )
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  const compilerOptions = {
    noEmit: true,
    lib: ['es2023', 'dom'],
    paths,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    noUnusedLocals: false,
  }
  const config = { extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the TypeScript of every guide compiles, its blocks one after the other', () => {
  for (const words of languages) {
    for (const { name, text } of siteContent(words).guides) {
      const blocks = codeBlocks(text, 'ts')
      if (blocks.length > 0) writeFileSync(join(folder, `${name}-${words.language}.ts`), asModule(blocks))
    }
  }
  expect(complaints()).toBe('')
})

test('a sample that does not compile would be found', () => {
  writeFileSync(
    join(folder, 'wrong.ts'),
    asModule([
      "import { LineWorks } from '@lineworks-bot/client'\nawait new LineWorks({ auth: '' }).getBot({ botID: 1 })",
    ]),
  )
  expect(complaints()).toContain('wrong.ts')
})

function asModule(blocks: readonly string[]): string {
  return `${blocks.join('\n')}\nexport {}\n`
}

function complaints(): string {
  try {
    execFileSync('tsc', ['-p', folder], { encoding: 'utf8' })
    return ''
  } catch (error) {
    // What `execFileSync` throws has the output.
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}
