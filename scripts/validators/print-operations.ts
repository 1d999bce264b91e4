import type { Plan } from './plan.ts'

/** For each operation with a JSON body, under its operationId: a schema that refuses unknown members. */
export function printRequests(plan: Plan): string {
  const bodies = plan.operations.flatMap(({ id, requestBody }) =>
    requestBody ? [{ id, schema: requestBody.schema }] : [],
  )
  const imports = groupByArea(plan, bodies).map(([area, group]) => {
    const names = [...new Set(group.map(({ schema }) => `check${schema}`))].sort()
    return `import { ${names.join(', ')} } from './${area}.ts'\n`
  })
  const entries = bodies.map(
    ({ id, schema }) => `export const ${id}: Schema<types.${schema}> = /*#__PURE__*/ schema(check${schema}, true)\n`,
  )
  return [
    "import type * as types from '@lineworks-bot/types'\n",
    "import { schema, type Schema } from '../runtime/index.ts'\n",
    ...imports,
    '\n',
    ...entries,
  ].join('')
}

/** For each operation that answers with JSON, under its operationId: the schema of the answer. */
export function printResponses(plan: Plan): string {
  const bodies = plan.operations.flatMap(({ id, success }) =>
    success.body ? [{ id, schema: success.body.schema }] : [],
  )
  return groupByArea(plan, bodies)
    .map(([area, group]) => {
      const names = group.map(({ id, schema }) => `  ${schema} as ${id},\n`)
      return `export {\n${names.join('')}} from './${area}.ts'\n`
    })
    .join('')
}

interface Body {
  readonly id: string
  readonly schema: string
}

function groupByArea({ areas }: Plan, bodies: readonly Body[]): readonly (readonly [string, readonly Body[]])[] {
  const names = [...new Set(bodies.map(({ schema }) => areas.get(schema) ?? ''))].sort()
  return names.map((area) => [area, bodies.filter(({ schema }) => areas.get(schema) === area)])
}
