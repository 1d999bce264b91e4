import { printSchema } from './print-schema.ts'
import type { Plan } from './plan.ts'
import { Scope } from './scope.ts'

/** The module of one area: a function and an export for each of its schemas. */
export function printModule(plan: Plan, area: string): string {
  const scope = new Scope(plan, area)
  const schemas = [...plan.schemas].filter(([name]) => plan.areas.get(name) === area)
  const printed = schemas.flatMap(([name, node]) => {
    const text = printSchema(name, node, scope)
    // What the schema is the first to use stands before it.
    return [...scope.declarations.splice(0), text]
  })
  return [printImports(scope), ...printed].join('\n')
}

function printImports({ runtime, imports }: Scope): string {
  const areas = [...imports].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    "import type * as types from '@lineworks-bot/types'\n",
    printImport(runtime, '../runtime/index.ts'),
    ...areas.map(([area, names]) => printImport(names, `./${area}.ts`)),
  ].join('')
}

function printImport(names: Iterable<string>, from: string): string {
  return `import {\n${[...names]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}} from '${from}'\n`
}
