import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { conditionSuites } from './keywords/conditions.ts'
import { listSuites } from './keywords/lists.ts'
import { numberSuites } from './keywords/numbers.ts'
import { objectSuites } from './keywords/objects.ts'
import { textSuites } from './keywords/text.ts'
import { valueSuites } from './keywords/values.ts'

const suites = {
  ...valueSuites,
  ...textSuites,
  ...numberSuites,
  ...listSuites,
  ...objectSuites,
  ...conditionSuites,
}

test.each(Object.entries(suites))('%s', async (_, { schema, valid, invalid }) => {
  const { validate } = await compile(schema)
  for (const value of valid) expect(validate(value), inspect(value)).toEqual({ value })
  for (const [value, code] of invalid) {
    expect(
      validate(value).issues?.map((issue) => issue.code),
      inspect(value),
    ).toEqual([code])
  }
})
