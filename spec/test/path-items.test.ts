import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Parameter {
  readonly name?: string
}

interface Components {
  readonly parameters: Record<string, Parameter>
  readonly pathItems: Record<string, Record<string, { readonly parameters?: Parameter[] }>>
}

test.each(['openapi.json', 'openapi.ja.json'])(
  'in %s, the path items of the components have their parameters in full',
  (file) => {
    const { components }: { components: Components } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../dist', file), 'utf8'),
    )
    const operations = Object.values(components.pathItems).flatMap((item) => Object.values(item))
    const parameters = operations.flatMap((operation) => operation.parameters ?? [])
    const shared = Object.values(components.parameters)
    expect(parameters.map(({ name }) => name)).toEqual(['X-WORKS-BotId', 'X-WORKS-Signature'])
    for (const parameter of parameters) expect(shared).toContainEqual(parameter)
  },
)
