import { join } from 'node:path'
import { readOperations } from './operations.ts'
import { distFolder, writeDist } from '../dist-folder.ts'
import { schemas } from '../schemas/bundle.ts'
import { ajvModule, type AjvRoot } from './ajv.ts'
import { bundle } from './esbuild.ts'
import { type Modules, roots } from './modules.ts'

export function buildAjv(allErrors: boolean): Modules {
  const folder = allErrors ? 'ajv-all-errors' : 'ajv'
  return {
    name: allErrors ? 'ajv standalone, all errors' : 'ajv standalone',
    callback: build('callback', { exported: 'check', schema: roots.callback, isClosed: false }),
    request: build('request', { exported: 'check', schema: roots.request, isClosed: true }),
    everything: writeValidators('everything', [
      ...Object.keys(schemas).map((schema) => ({ exported: schema, schema, isClosed: false })),
      ...readOperations().map(({ id, schema }) => ({ exported: id, schema, isClosed: true })),
    ]),
  }

  function build(name: string, root: AjvRoot): string {
    writeValidators(`${name}-check`, [root])
    const issues = `export const issues = (value) => (check(value) ? [] : check.errors)\n`
    const text = `import { check } from './${name}-check.js'\nexport const is = check\n${allErrors ? issues : ''}`
    return writeDist(`${folder}/${name}.js`, text)
  }

  function writeValidators(name: string, validators: readonly AjvRoot[]): string {
    const text = new TextDecoder().decode(bundle(ajvModule(validators, allErrors), join(distFolder, '..'), false))
    return writeDist(`${folder}/${name}.js`, text)
  }
}
