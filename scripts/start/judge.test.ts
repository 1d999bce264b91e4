import { expect, test } from 'vitest'
import { judge, type Validator } from './judge.ts'
import type { Exchange } from './recording-fetch.ts'

const named: Validator = {
  validate: (value) =>
    typeof value === 'object' && value !== null && 'name' in value
      ? {}
      : { issues: [{ path: ['name'], message: 'is missing' }] },
}

function exchange(body: string, headers: HeadersInit = {}): Exchange {
  return { method: 'GET', path: '/bots/1', status: 200, headers: new Headers(headers), body }
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

test('what Prism finds wrong counts whatever the validator says', () => {
  const verdict = judge(exchange('{"name":"Bot"}', { 'sl-violations': '[{"code":"pattern"}]' }), named)

  expect(verdict).toEqual({ valid: false, text: 'valid; Prism: [{"code":"pattern"}]' })
})

test('what Prism has to say is cut', () => {
  const verdict = judge(exchange('{"name":"Bot"}', { 'sl-violations': 'x'.repeat(8000) }), named)

  expect(verdict.text).toHaveLength('valid; Prism: '.length + 302)
})
