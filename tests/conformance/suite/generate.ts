import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generateValidators } from '../../../scripts/validators/index.ts'
import type { Schema } from '../../../packages/validators/src/runtime/index.ts'
import { describeSchema, rootName } from './describe-schema.ts'

/** The generated module of a schema; throws what the generator has against it. */
export function generate(schema: unknown): string {
  const files = generateValidators(describeSchema(schema))
  const module = files.find(({ path }) => path.endsWith('/suite.ts'))
  if (module === undefined) throw new Error('the generator has written no module for the area')
  return module.text
}

/** Puts the runtime where the modules below `folder` look for it. */
export function copyRuntime(folder: string): void {
  cpSync(join(import.meta.dirname, '../../../packages/validators/src/runtime'), join(folder, 'runtime'), {
    recursive: true,
  })
}

/** Runs a generated module, and gives its validator. */
export async function load(text: string, folder: string, name: string): Promise<Schema<unknown>> {
  mkdirSync(join(folder, name))
  const file = join(folder, name, 'suite.ts')
  writeFileSync(file, text)
  // The generator exports each schema under its name.
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, Schema<unknown>>>
  const validator = module[rootName]
  if (validator === undefined) throw new Error(`${file} has no export ${rootName}`)
  return validator
}
