import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { operations } from '../src/generated/operations.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const repository = join(packageFolder, '../..')

// Another package of this repository, which this one does not depend on.
const validators = '@lineworks-bot/validators/operations'
const validatorsSource = join(repository, 'packages/validators/src/operations.ts')

const readme = join(packageFolder, 'README.md')
/** What people wrote; the methods are counted apart. */
const sources = readdirSync(join(packageFolder, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('generated'),
)

/** The code blocks in the doc comments of a source file. */
function examples(file: string): string[] {
  return codeBlocks(readFileSync(join(packageFolder, 'src', file), 'utf8').replaceAll(/^ *\* ?/gm, ''))
}

function codeBlocks(text: string): string[] {
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
}

test('each operation has an example, and every example in a doc comment and in the README compiles', () => {
  const methods = examples('generated/methods.ts')
  expect(methods).toHaveLength(Object.keys(operations).length)
  // Below the package, so that its name resolves as it does for a user.
  const folder = mkdtempSync(join(packageFolder, 'test/examples-'))
  try {
    const files = [...methods, ...sources.flatMap(examples), ...codeBlocks(readFileSync(readme, 'utf8'))]
    const names = files.map((code, index) => {
      const file = join(folder, `${index}.ts`)
      writeFileSync(file, prelude(code) + code)
      return file
    })
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        include: ['.'],
        compilerOptions: { noUnusedLocals: false, paths: { [validators]: [validatorsSource] } },
      }),
    )
    const tsc = join(repository, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
    expect(names.length).toBeGreaterThan(methods.length)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What an example takes for granted: the client, and the IDs of the text around it. */
function prelude(code: string): string {
  if (code.includes("from '@lineworks-bot/client'")) return ''
  const names = "import { LineWorks, LineWorksApiError } from '../../src/index.ts'\nvoid LineWorksApiError\n"
  const ids = 'const botId = 1\nconst userId = "u"\nvoid [botId, userId]\n'
  const works = code.includes('const works') ? 'void LineWorks\n' : 'const works = new LineWorks({ auth: "token" })\n'
  return `${names}${ids}${works}`
}
