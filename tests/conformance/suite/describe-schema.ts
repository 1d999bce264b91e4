import type { Schema } from '../../../scripts/description/document.ts'
import type { Description } from '../../../scripts/description/load.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const prefix = '#/components/schemas/'

/** The name that the schema of a group gets. */
export const rootName = 'Root'

/**
 * A description that consists of this schema. What the suite says in the way of a file with one schema is said in the way of OpenAPI:
 * no `$schema`, and the schemas of `$defs` at the top beside the root, all referred to by their names. The rest is left as it is.
 */
export function describeSchema(schema: unknown): Description {
  const { $schema, $defs, ...root } = isObject(schema) ? schema : {}
  const definitions = isObject($defs) ? Object.entries($defs) : []
  const names = new Map([['#', prefix + rootName]])
  for (const [index, [name]] of definitions.entries()) names.set(`#/$defs/${escape(name)}`, `${prefix}Def${index + 1}`)
  const kept = $schema === undefined || $schema === dialect ? root : { $schema, ...root }
  const schemas: [string, unknown][] = [
    [rootName, isObject(schema) ? kept : schema],
    ...definitions.map(([, definition], index): [string, unknown] => [`Def${index + 1}`, definition]),
  ]
  return {
    document: {
      info: { version: '0.0.0', title: 'One schema of the JSON-Schema-Test-Suite' },
      paths: {},
      // Whether it is a schema is what the generator has to find out.
      components: {
        schemas: Object.fromEntries(schemas.map(([name, each]) => [name, rename(each, names) as Schema])),
      },
    },
    version: '0.0.0',
    sha256: '0'.repeat(64),
    areas: Object.fromEntries(schemas.map(([name]) => [name, 'suite'])),
    locate: (pointer) => pointer.join('/'),
  }
}

/** The schema with its references renamed, in all places where the generator reads a schema, and in no other. */
function rename(schema: unknown, names: ReadonlyMap<string, string>): unknown {
  if (!isObject(schema)) return schema
  const parts = Object.entries(schema).map(([keyword, value]) => {
    if (keyword === '$ref' && typeof value === 'string') {
      return [keyword, names.get(decodeURIComponent(value)) ?? value] as const
    }
    if (keyword === 'properties' && isObject(value)) {
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rename(part, names)])),
      ] as const
    }
    return [keyword, ['items', 'if', 'then', 'else'].includes(keyword) ? rename(value, names) : value] as const
  })
  return Object.fromEntries(parts)
}

/** As JSON Pointer writes a name. */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
