import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { operations } from '../src/generated/operations.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const repository = join(packageFolder, '../..')

/** The code blocks in the doc comments of a source file. */
function examples(file: string): string[] {
  const comments = readFileSync(join(packageFolder, 'src', file), 'utf8').replaceAll(/^ *\* ?/gm, '')
  return [...comments.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
}

test('each operation has an example, and every example in a doc comment compiles', () => {
  const methods = examples('generated/methods.ts')
  expect(methods).toHaveLength(Object.keys(operations).length)
  // Below the package, so that its name resolves as it does for a user.
  const folder = mkdtempSync(join(packageFolder, 'test/examples-'))
  try {
    const files = [
      ...methods,
      ...examples('options.ts'),
      ...examples('errors/line-works-api-error.ts'),
      ...examples('line-works.ts'),
    ]
    const names = files.map((code, index) => {
      const file = join(folder, `${index}.ts`)
      writeFileSync(file, prelude(code) + code)
      return file
    })
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['.'], compilerOptions: { noUnusedLocals: false } }),
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
