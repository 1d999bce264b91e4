import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { suites } from './keyword-suites.ts'

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
