import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { jsonSchema } from '../schemas/json-schema.ts'

/** A validator that Ajv is to write: under which name, for which schema, and whether members without a name are refused. */
export interface AjvRoot {
  readonly exported: string
  readonly schema: string
  readonly isClosed: boolean
}

/**
 * Ajv's validators as a module. It still asks for parts of Ajv by `require`, so it runs only when it is bundled; and where several
 * validators share a recursive schema it declares a function twice, which only CommonJS takes.
 */
export function ajvModule(roots: readonly AjvRoot[], allErrors: boolean): string {
  const ajv = new Ajv2020({
    allErrors,
    discriminator: true,
    strict: true,
    // Conditions name only the members that they are about.
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: roots.length === 1 },
  })
  addFormats.default(ajv, ['date-time', 'int64', 'int32', 'float', 'double'])
  // One document each, so that what validators share stands there once.
  for (const isClosed of [false, true]) {
    const own = roots.filter((root) => root.isClosed === isClosed)
    const $defs = Object.assign({}, ...own.map(({ schema }) => jsonSchema(schema, { isClosed, unionKeyword: 'oneOf' })))
    ajv.addSchema({ $id: idOf(isClosed), $defs })
  }
  const references = roots.map(({ exported, schema, isClosed }) => [exported, `${idOf(isClosed)}#/$defs/${schema}`])
  return standaloneCode.default(ajv, Object.fromEntries(references))
}

function idOf(isClosed: boolean): string {
  return isClosed ? 'closed' : 'open'
}
