import fc, { type Arbitrary } from 'fast-check'
import { broken, valid } from './arbitraries.ts'
import { absent, forbiddenMembers, member, possibleMembers, type Member } from './members.ts'
import type { Shape } from './merge.ts'

interface Change {
  readonly weight: number
  /** What is laid over the members of a valid object. */
  readonly arbitrary: Arbitrary<readonly Member[]>
}

const strangeNames = ['__proto__', 'constructor', 'toString', 'extra', 'Type', '']
const otherTags = ['text', 'message', 'image', 'box']
const strangeTags = ['unknown', '__proto__', 'constructor', 'TEXT', '', 5, null, ['text']]

/** Changes that break most objects of the shape. */
export function changes(shape: Shape, depth: number): readonly Change[] {
  const { required } = shape
  const wrong = possibleMembers(shape, depth).map(([name, schemas]) => member(name, broken(schemas, depth - 1)))
  const forbidden = forbiddenMembers(shape).map(([name, schemas]) => {
    const allowing = schemas.filter((schema) => schema !== false)
    return member(name, valid(allowing, depth - 1))
  })
  const strange = strangeNames.map((name) => member(name, fc.constantFrom('x', null, {})))
  const missing = [...required].map((name) => member(name, fc.constant(absent)))
  const retagged = required.has('type') ? [member('type', fc.constantFrom(...otherTags, ...strangeTags))] : []
  return [
    ...some(8, 1, wrong),
    ...some(1, 3, wrong),
    ...some(2, 1, forbidden),
    ...some(1, 1, strange),
    ...some(2, 1, missing),
    ...some(1, 1, retagged),
  ]
}

/** As many of the members at once. */
function some(weight: number, count: number, members: readonly Arbitrary<Member>[]): readonly Change[] {
  if (members.length === 0) return []
  return [{ weight, arbitrary: fc.array(fc.oneof(...members), { minLength: count, maxLength: count }) }]
}
