import { expect, test } from 'vitest'
import { isEqual } from '../src/runtime/equality.ts'
import { uniqueValues } from '../src/runtime/unique-values.ts'
import { cpuTime } from './cpu-time.ts'

test('50,000 objects are told apart soon', () => {
  const items = Array.from({ length: 50_000 }, (_, i) => ({ a: [i], b: { c: `${i}` } }))
  const { result, ms } = cpuTime(() => uniqueValues(items, 'a'))
  expect(result).toBe(0)
  expect(ms).toBeLessThan(3000)
})

test('parts that are shared over and over are read once', () => {
  let value: unknown = 1
  for (let i = 0; i < 100; i++) value = { left: value, right: value }
  expect(isEqual(value, value)).toBe(true)
  expect(isEqual({ a: value }, { a: value, b: 1 })).toBe(false)
})

test('cycles are equal to nothing but themselves', () => {
  const makeCycle = (): unknown[] => {
    const cycle: unknown[] = [1]
    cycle.push(cycle)
    return cycle
  }
  const cycle = makeCycle()
  expect(isEqual(cycle, cycle)).toBe(true)
  expect(isEqual(makeCycle(), [1, [1]])).toBe(false)
})

test('a long empty array is read soon', () => {
  const sparse: unknown[] = []
  sparse.length = 2 ** 32 - 1
  const { result, ms } = cpuTime(() => isEqual({ a: sparse }, { a: [] }))
  expect(result).toBe(false)
  expect(ms).toBeLessThan(1000)
})

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: undefined }, {}, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [['a,b'], ['a', 'b'], false],
  [{ 'a":1,"b': 1 }, { a: 1, b: 1 }, false],
  [[[]], [{}], false],
  [0, -0, true],
  [0, false, false],
  ['', null, false],
  [{ a: '1' }, { a: 1 }, false],
])('%j and %j: %s', (a, b, equal) => {
  expect(isEqual(a, b)).toBe(equal)
})
