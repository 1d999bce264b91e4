import type { Schema } from '@lineworks-bot/validators'
import { requests, responses } from '@lineworks-bot/validators/operations'
import { afterAll, expect, test } from 'vitest'
import { loadDescription } from '../../../scripts/description/load.ts'
import { readOperations } from '../../../scripts/description/operations.ts'
import { confront } from './confront.ts'

const operations = readOperations(loadDescription())
const bodies = operations.flatMap(({ id, requestBody, success }) => [
  ...(requestBody === undefined ? [] : [{ id, schema: requestBody.schema, from: requests, closed: true }]),
  ...(success.body === undefined ? [] : [{ id, schema: success.body.schema, from: responses, closed: false }]),
])

const counts: string[] = []
afterAll(() => console.log(counts.join('\n')))

test.each(bodies.map((body) => [`${body.closed ? 'request' : 'answer'} of ${body.id}`, body] as const))(
  'the %s',
  (name, { id, schema, from, closed }) => {
    // Under the names of operations the two have validators and nothing else.
    const validator = (from as Readonly<Record<string, Schema<unknown>>>)[id]
    expect(validator).toBeDefined()
    if (validator !== undefined) counts.push(`${name}: ${confront({ schema, validator, closed, values: 2000 })}`)
  },
)
