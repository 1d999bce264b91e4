import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import type { Schema as Validator } from '../../../packages/validators/src/runtime/index.ts'
import type { Schema } from '../../description/document.ts'
import type { Description } from '../../description/load.ts'
import { generateValidators } from '../index.ts'
import { describeSchemas } from './describe.ts'

type Module = Readonly<Record<string, Validator<unknown>>>

// Generated modules look for the runtime beside their folder.
const folder = mkdtempSync(join(tmpdir(), 'validators-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(join(import.meta.dirname, '../../../packages/validators/src/runtime'), join(folder, 'runtime'), {
  recursive: true,
})
let compiled = 0

/** Runs the generated files, and gives the exports of one: of the schemas, if not said otherwise. */
export async function compileAll(description: Description, file = 'things'): Promise<Module> {
  const generated = join(folder, `generated-${++compiled}`)
  mkdirSync(generated)
  for (const { path, text } of generateValidators(description)) writeFileSync(join(generated, basename(path)), text)
  // They export validators, and functions that no test calls.
  return (await import(/* @vite-ignore */ pathToFileURL(join(generated, `${file}.ts`)).href)) as Module
}

/** The validator of one schema. */
export async function compile(schema: Schema): Promise<Validator<unknown>> {
  const { Thing } = await compileAll(describeSchemas({ Thing: schema }))
  if (Thing === undefined) throw new Error('no export Thing')
  return Thing
}
