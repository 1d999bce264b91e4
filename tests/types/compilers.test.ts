import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile, compilers, type Compiler } from './compilers.ts'

const packages = join(import.meta.dirname, '../../packages')
const tested = readdirSync(packages).filter(
  (name) =>
    existsSync(join(packages, name, 'test')) &&
    readdirSync(join(packages, name, 'test')).some((file) => file.endsWith('.test-d.ts')),
)

test('the packages have type tests', () => {
  expect(tested).toEqual(expect.arrayContaining(['client', 'types', 'validators']))
})

describe.each(compilers)('%s', (compiler) => {
  test.each(tested)('accepts the type tests of %s', { timeout: 60_000 }, (name) => {
    // The tests themselves; their neighbours use the newest library.
    const files = readdirSync(join(packages, name, 'test')).filter((file) => file.endsWith('.test-d.ts'))
    const { status, output } = compile(compiler, [
      ...optionsOf(compiler),
      ...files.map((file) => join(packages, name, 'test', file)),
    ])
    expect(output).toBe('')
    expect(status).toBe(0)
  })

  test('sees the types of the built packages, and the mistakes of their users', { timeout: 60_000 }, () => {
    const { output } = compile(compiler, ['-p', 'fixtures/consumer/tsconfig.json'])
    expect(output.match(/error TS\d+/g)).toEqual(['error TS2322', 'error TS2561'])
    expect(output).toContain('consumer.ts(9,')
    expect(output).toContain('consumer.ts(12,')
  })
})

const options =
  '--noEmit --strict --skipLibCheck --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022 --module nodenext --lib es2023,dom,dom.iterable --types node --allowImportingTsExtensions --verbatimModuleSyntax'.split(
    ' ',
  )

/** From 6.0 on a compiler asks to be told that the folder's own configuration is not meant. */
function optionsOf(compiler: Compiler): readonly string[] {
  return compiler === 'typescript-5.9' ? options : [...options, '--ignoreConfig']
}
