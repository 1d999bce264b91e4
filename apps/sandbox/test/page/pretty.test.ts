import { expect, test } from 'vitest'
import { pretty } from '../../page/src/inspector/pretty.ts'

test('puts each member on a line of its own', () => {
  expect(pretty('{"a":[1,{"b":"c, {d}: \\" e"}],"f":{},"g":[]}')).toBe(
    '{\n  "a": [\n    1,\n    {\n      "b": "c, {d}: \\" e"\n    }\n  ],\n  "f": {},\n  "g": []\n}',
  )
})

test('changes nothing but blanks', () => {
  const body = '{ "id" : 12345678901234567890, "text":"\\u3042\\/" , "rate":1.0e3 }'
  expect(pretty(body).replaceAll(/\s/g, '')).toBe(body.replaceAll(/\s/g, ''))
})

test('leaves alone what is no JSON', () => {
  expect(pretty('grant_type=refresh_token&a={')).toBe('grant_type=refresh_token&a={')
  expect(pretty('')).toBe('')
})
