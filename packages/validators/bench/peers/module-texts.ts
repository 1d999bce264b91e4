import { printSchemas, type Printer } from '../schemas/print.ts'
import { jsonSchema } from '../schemas/json-schema.ts'
import { arktype } from './arktype.ts'
import { valibot } from './valibot.ts'
import { zod } from './zod.ts'

/** The text of a module that exports `is` and `issues` for a schema of the description. */
export type ModuleText = (root: string, isClosed: boolean) => string

export const moduleTexts: Readonly<Record<string, ModuleText>> = {
  zod: (root, isClosed) => zodText('zod', root, isClosed),
  'zod/mini': (root, isClosed) => zodText('zod/mini', root, isClosed),
  valibot: (root, isClosed) => `import * as v from 'valibot'
${definitions(valibot, root, isClosed)}
export const is = (value) => v.is(${root}, value)
export const issues = (value) => v.safeParse(${root}, value).issues ?? []
`,
  typebox: (root, isClosed) => {
    const $defs = jsonSchema(root, { isClosed, unionKeyword: 'anyOf' })
    return `import { Compile } from 'typebox/schema'
const validator = Compile(${JSON.stringify({ $defs, $ref: `#/$defs/${root}` })})
export const is = (value) => validator.Check(value)
export const issues = (value) => validator.Errors(value)[1]
`
  },
  arktype: (root, isClosed) => `import { scope, type } from 'arktype'
const { ${root} } = scope({
${printSchemas(arktype, root, isClosed)
  .map(([name, text]) => `  ${name}: ${text},`)
  .join('\n')}
}).export(${JSON.stringify(root)})
export const is = (value) => ${root}.allows(value)
export const issues = (value) => {
  const result = ${root}(value)
  return result instanceof type.errors ? [...result] : []
}
`,
}

function zodText(from: string, root: string, isClosed: boolean): string {
  return `import * as z from '${from}'
${definitions(zod, root, isClosed)}
export const is = (value) => ${root}.safeParse(value).success
export const issues = (value) => ${root}.safeParse(value).error?.issues ?? []
`
}

function definitions(printer: Printer, root: string, isClosed: boolean): string {
  return printSchemas(printer, root, isClosed)
    .map(([name, text]) => `const ${name} = ${text}`)
    .join('\n')
}
