import { expect, test } from 'vitest'
import { readSimplePattern } from '../keywords/simple-pattern.ts'
import { compile } from './compile.ts'

const simple = [
  '^https://',
  '^https?://',
  '^a?',
  '^[a-c]{3}$',
  '^[0-9a-f]{0}$',
  '^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$',
  '^x-([a-c]{1}|[a-c]{2}|[a-c]{3})$',
]

const others = [
  'a',
  '^',
  '^a?b?',
  '^a?[0-9]{2}$',
  '^[^a]{2}$',
  '^[abc]{2}$',
  '^[a-c]{2}',
  '^#([0-9]{2}|[a-f]{2})$',
  '^a|b',
  '^a.c',
  '^#[0-9]{2}|[0-9]{4}$',
]

const texts = [
  '',
  'a',
  'b',
  'aa',
  'abc',
  'abcd',
  'ab\n',
  'abc\n',
  'x-a',
  'x-ab',
  'x-abcd',
  '#0aF9bC',
  '#0aF9bC1d',
  '#0aF9bC1',
  '#0aF9bG',
  '#0aF9b😀',
  '#12',
  '12',
  '012',
  'a12',
  'https://',
  'http://x',
  'https//',
  'xhttps://',
  'ａｂｃ',
  '\u0130bc',
]

test.each([...simple, ...others])('%s says of each text what the regular expression says', async (pattern) => {
  const { is } = await compile({ pattern })
  const expression = new RegExp(pattern, 'u')
  expect(texts.filter((text) => is(text))).toEqual(texts.filter((text) => expression.test(text)))
})

test('only patterns of the simple form are read as such', () => {
  expect(simple.filter((pattern) => readSimplePattern(pattern) === undefined)).toEqual([])
  expect(others.filter((pattern) => readSimplePattern(pattern) !== undefined)).toEqual([])
})
