import { expect, test } from 'vitest'
import { differences } from '../src/changes/differences.ts'
import type { Json } from '../src/json.ts'

/** As `path: before -> after`. */
const between = (before: Json, after: Json) =>
  differences(before, after).map(
    (difference) =>
      `${difference.path.join('/')}: ${JSON.stringify(difference.before)} -> ${JSON.stringify(difference.after)}`,
  )

test('values that are the same have none', () => {
  expect(between({ a: [1, { b: null }], c: {} }, { a: [1, { b: null }], c: {} })).toEqual([])
})

test('every member that is other, new or gone is named, however deep it lies', () => {
  expect(between({ a: 1, b: { c: 'x', d: true }, e: 0 }, { a: 2, b: { c: 'y', d: true, f: [] } })).toEqual([
    'a: 1 -> 2',
    'b/c: "x" -> "y"',
    'b/f: undefined -> []',
    'e: 0 -> undefined',
  ])
})

test('a list of values differs as a whole, one of as many objects at its places', () => {
  expect(between({ a: [1, 2] }, { a: [1, 3] })).toEqual(['a: [1,2] -> [1,3]'])
  expect(between([{ a: 1 }, { b: 1 }], [{ a: 1 }, { b: 2 }])).toEqual(['1/b: 1 -> 2'])
  expect(between([{ a: 1 }], [{ a: 1 }, { b: 2 }])).toEqual([': [{"a":1}] -> [{"a":1},{"b":2}]'])
})

test('a value of another kind differs as a whole', () => {
  expect(between({ a: { b: 1 } }, { a: [{ b: 1 }] })).toEqual(['a: {"b":1} -> [{"b":1}]'])
  expect(between({ a: { b: 1 } }, { a: null })).toEqual(['a: {"b":1} -> null'])
})
