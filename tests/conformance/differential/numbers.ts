import fc, { type Arbitrary } from 'fast-check'
import type { Shape } from './merge.ts'

const edges = [0, -0, 1, -1, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 2 ** 63, -(2 ** 63), 2 ** 63 - 1024]
const beyond = [2 ** 63 + 2048, -(2 ** 63) - 2048, 2 ** 64, 1e300, -1e300, Number.MAX_VALUE, Infinity, -Infinity]

export function validNumbers({ limits }: Shape): Arbitrary<number> {
  const { type, minimum = -Infinity, maximum = Infinity } = limits
  const fits = edges.concat(minimum, maximum).filter((n) => n >= minimum && n <= maximum && Number.isFinite(n))
  const min = Math.max(minimum, -(2 ** 31))
  const max = Math.min(maximum, 2 ** 31 - 1)
  const free = type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
  return fc.oneof(free, fc.constantFrom(...fits))
}

export function brokenNumbers({ limits }: Shape): Arbitrary<number> {
  const { minimum = 0, maximum = 0 } = limits
  return fc.constantFrom(0.5, 1e-9, minimum - 1, minimum - 0.5, maximum + 1, maximum + 0.5, ...beyond)
}
