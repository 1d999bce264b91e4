import { expect, test } from 'vitest'
import { judge, type Validator } from './judge.ts'
import type { Exchange } from './recording-fetch.ts'

const named: Validator = {
  validate: (value) =>
    typeof value === 'object' && value !== null && 'name' in value
      ? {}
      : { issues: [{ path: ['name'], message: 'is missing' }] },
}

function exchange(body: string): Exchange {
  return { method: 'GET', path: '/bots/1', status: 200, body }
}

test('an answer that the validator accepts is valid', () => {
  expect(judge(exchange('{"name":"Bot"}'), named)).toEqual({ valid: true, text: 'valid' })
})

test('an answer that it refuses is invalid, with the place', () => {
  expect(judge(exchange('{}'), named)).toEqual({ valid: false, text: 'invalid: /name is missing' })
})

test('an answer that is not JSON is invalid', () => {
  expect(judge(exchange('<html>'), named).valid).toBe(false)
})

test('an answer without a described body must be empty', () => {
  expect(judge(exchange(''), undefined)).toEqual({ valid: true, text: 'valid, no body' })
  expect(judge(exchange('{}'), undefined).valid).toBe(false)
})
