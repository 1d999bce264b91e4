import * as validators from '@lineworks-bot/validators'
import { afterAll, expect, test } from 'vitest'
import { loadDescription } from '../../../scripts/description/load.ts'
import { confront } from './confront.ts'
import { makeAjv } from './ajv.ts'
import { Coverage } from './coverage.ts'

const schemas = loadDescription().document.components.schemas
const coverage = new Coverage()
const counts: string[] = []
afterAll(() => console.log(counts.join('\n')))

test.each(Object.keys(schemas))('the schema %s', (schema) => {
  // Under the names of schemas the package has validators and nothing else.
  const validator = (validators as Readonly<Record<string, unknown>>)[schema] as validators.Schema<unknown> | undefined
  expect(validator).toBeDefined()
  if (validator === undefined) return
  const values = schema.endsWith('CallbackEvent') ? 2000 : 300 + 200 * countMembers(schema)
  const onErrors = coverage.add.bind(coverage)
  counts.push(`${schema}: ${confront({ schema, validator, closed: false, values, onErrors })}`)
})

test('the values have broken each assertion of each schema', () => {
  const asAjvReadsThem = makeAjv({ closed: false, errors: true }).schemas
  expect(Object.entries(asAjvReadsThem).flatMap(([name, schema]) => coverage.unbroken(schema, name))).toEqual([])
})

/** The more there is to break, the more values it takes. */
function countMembers(name: string): number {
  const schema = schemas[name]
  return typeof schema === 'object' ? Object.keys(schema['properties'] ?? {}).length : 0
}
