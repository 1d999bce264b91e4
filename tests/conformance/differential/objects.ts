import fc, { type Arbitrary } from 'fast-check'
import { valid } from './arbitraries.ts'
import { changes } from './changes.ts'
import { absent, member, possibleMembers, toObject } from './members.ts'
import type { Shape } from './merge.ts'

/** Objects with all that is required and about half of the rest. */
export function validObjects(shape: Shape, depth: number): Arbitrary<object> {
  const members = possibleMembers(shape, depth).map(([name, schemas]) => {
    const value = valid(schemas, depth - 1)
    return member(name, shape.required.has(name) ? value : fc.option(value, { freq: 1, nil: absent }))
  })
  return fc.tuple(...members).map(toObject)
}

/** Objects that differ from valid ones in a member, or in a few. */
export function brokenObjects(shape: Shape, depth: number): Arbitrary<object> {
  return fc
    .tuple(validObjects(shape, depth), fc.oneof(...changes(shape, depth)))
    .map(([object, changed]) => toObject([...Object.entries(object), ...changed]))
}
