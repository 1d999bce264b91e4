import fc, { type Arbitrary } from 'fast-check'
import { broken, valid } from './arbitraries.ts'
import type { Shape } from './merge.ts'
import { shapes } from './shapes.ts'

/** How long an array without a limit sometimes is. */
const many = 24

/** Arrays of a few items, sometimes of as many as there may be. */
export function validArrays(shape: Shape, depth: number): Arbitrary<unknown[]> {
  const { minItems: least = 0, maxItems: most = many } = shape.limits
  const few = itemsOf(shape, least, Math.min(most, depth > 0 ? least + 2 : least), depth)
  if (depth <= 0 || most > countDifferent(shape)) return few
  return fc.oneof({ weight: 7, arbitrary: few }, itemsOf(shape, most, most, 0))
}

export function brokenArrays(shape: Shape, depth: number): Arbitrary<unknown[]> {
  const { minItems: least = 0, maxItems: most = many } = shape.limits
  const some = itemsOf(shape, Math.max(least, 1), Math.max(least, 1) + 1, depth)
  const changed = fc
    .tuple(some, fc.nat(), broken(shape.items, depth - 1))
    .map(([items, at, item]) => items.with(at % items.length, item))
  const canOverflow = most < countDifferent(shape)
  return fc.oneof(
    { weight: 2, arbitrary: changed },
    repeating(some),
    ...(least > 0 ? [itemsOf(shape, least - 1, least - 1, depth)] : []),
    ...(canOverflow ? [itemsOf(shape, most + 1, most + 1, 0), repeating(itemsOf(shape, most, most, 0))] : []),
  )
}

/** One of the items once more, somewhere. */
function repeating(arrays: Arbitrary<unknown[]>): Arbitrary<unknown[]> {
  return fc
    .tuple(arrays, fc.nat(), fc.nat())
    .map(([items, from, to]) => items.toSpliced(to % (items.length + 1), 0, items[from % items.length]))
}

function itemsOf(shape: Shape, minLength: number, maxLength: number, depth: number): Arbitrary<unknown[]> {
  const item = valid(shape.items, depth - 1)
  const length = { minLength, maxLength, size: 'max' } as const
  if (shape.limits.uniqueItems !== true) return fc.array(item, length)
  const different = Math.min(maxLength, countDifferent(shape))
  return fc.uniqueArray(item, { ...length, maxLength: different, selector: JSON.stringify })
}

/** How many items there may be, as far as one can count: different ones where they have to be. */
function countDifferent(shape: Shape): number {
  if (shape.limits.uniqueItems !== true) return Infinity
  const values = shapes(shape.items).map(
    (item) => item.values?.length ?? (item.limits.type === 'boolean' ? 2 : Infinity),
  )
  return values.reduce((sum, count) => sum + count, 0)
}
