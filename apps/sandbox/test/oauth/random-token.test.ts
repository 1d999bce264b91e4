import { expect, it } from 'vitest'
import { randomToken } from '../../src/oauth/random-token.ts'

it('always holds what a form must percent-encode, and never comes twice', () => {
  const tokens = Array.from({ length: 200 }, randomToken)
  for (const token of tokens) expect(token).toMatch(/^jp1AAAA(?=.*\+)(?=.*\/)[A-Za-z0-9+/]{86}==$/)
  expect(new Set(tokens).size).toBe(200)
})
