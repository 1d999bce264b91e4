import fc, { type Arbitrary } from 'fast-check'
import { brokenArrays, validArrays } from './arrays.ts'
import { memoize } from './memoize.ts'
import { brokenNumbers, validNumbers } from './numbers.ts'
import { brokenObjects, validObjects } from './objects.ts'
import type { Schema } from './schema.ts'
import type { Shape } from './merge.ts'
import { shapes } from './shapes.ts'
import { brokenStrings, validStrings } from './strings.ts'

const anything = [null, true, false, 0, -1.5, '', 'text', [], [null], {}, { type: 'text' }]

/** Values that fulfil all of the schemas. */
export const valid = memoize((schemas: readonly Schema[], depth: number): Arbitrary<unknown> =>
  fc.oneof(...reachable(schemas, depth).map((shape) => validShape(shape, depth))),
)

/** Values made from valid ones by one change, or a few, that break most of them. */
export const broken = memoize((schemas: readonly Schema[], depth: number): Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...anything) },
    { weight: 3, arbitrary: fc.oneof(...reachable(schemas, depth).map((shape) => brokenShape(shape, depth))) },
    // What fulfils all of the schemas but one.
    ...(schemas.length < 2
      ? []
      : schemas.map((_, i) => ({ weight: 3, arbitrary: valid(schemas.toSpliced(i, 1), depth) }))),
  ),
)

/** Where the depth ends, the shapes that ask for the fewest members: no schema asks for one that leads back to itself. */
function reachable(schemas: readonly Schema[], depth: number): readonly Shape[] {
  const all = shapes(schemas)
  const least = Math.min(...all.map(({ required }) => required.size))
  return depth > 0 ? all : all.filter(({ required }) => required.size === least)
}

function validShape(shape: Shape, depth: number): Arbitrary<unknown> {
  const { type } = shape.limits
  if (shape.values !== undefined) return fc.constantFrom(...shape.values)
  if (type === 'object') return validObjects(shape, depth)
  if (type === 'array') return validArrays(shape, depth)
  if (type === 'string') return validStrings(shape)
  if (type === 'integer' || type === 'number') return validNumbers(shape)
  if (type === 'boolean') return fc.boolean()
  return type === 'null' ? fc.constant(null) : fc.constantFrom(...anything)
}

function brokenShape(shape: Shape, depth: number): Arbitrary<unknown> {
  const { type, ...limits } = shape.limits
  if (shape.values !== undefined) return fc.constantFrom(...shape.values.flatMap(almost))
  if (type === 'object') return brokenObjects(shape, depth)
  if (type === 'array') return brokenArrays(shape, depth)
  // Only another type breaks what has no limit.
  if (Object.keys(limits).length === 0) return fc.constantFrom(...anything)
  if (type === 'string') return brokenStrings(shape)
  return type === 'integer' || type === 'number' ? brokenNumbers(shape) : fc.constantFrom(...anything)
}

/** What is like an allowed value and is none. */
function almost(value: unknown): readonly unknown[] {
  return [`${value} `, `${value}`.toUpperCase(), [value], 'toString', '__proto__', '']
}
