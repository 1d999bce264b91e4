import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(packageFolder, '../../node_modules/typescript/bin/tsc')

function codeBlocks(text: string): string[] {
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
}

test('every example in a doc comment and in the README compiles', () => {
  const sources = readdirSync(join(packageFolder, 'src')).map((file) =>
    readFileSync(join(packageFolder, 'src', file), 'utf8').replaceAll(/^ *\* ?/gm, ''),
  )
  const examples = [...sources, readFileSync(join(packageFolder, 'README.md'), 'utf8')].flatMap(codeBlocks)
  // One for each function, and the first one of the README.
  expect(examples.length).toBeGreaterThanOrEqual(8)
  // Below the package, so that its name resolves as it does for a user.
  const folder = mkdtempSync(join(packageFolder, 'test/examples-'))
  try {
    for (const [index, code] of examples.entries()) writeFileSync(join(folder, `${index}.ts`), code)
    const paths = { '@lineworks-bot/redis': [join(packageFolder, 'src/index.ts')] }
    const config = { extends: '../../tsconfig.json', include: ['.'], compilerOptions: { noUnusedLocals: false, paths } }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
