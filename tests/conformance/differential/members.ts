import fc, { type Arbitrary } from 'fast-check'
import type { Schema } from './schema.ts'
import type { Shape } from './merge.ts'
import { shapes } from './shapes.ts'

export type Member = readonly [name: string, value: unknown]

/** The value of a member that is not there. */
export const absent = Symbol('absent')

export function member(name: string, value: Arbitrary<unknown>): Arbitrary<Member> {
  return fc.tuple(fc.constant(name), value)
}

/** The last of equal names counts. A name such as __proto__ becomes a member like any other, as JSON.parse makes it. */
export function toObject(members: readonly Member[]): object {
  return Object.fromEntries([...new Map(members)].filter(([, value]) => value !== absent))
}

/** Where the depth ends, those that are required. */
export function possibleMembers(shape: Shape, depth: number): readonly (readonly [string, readonly Schema[]])[] {
  const { properties, required } = shape
  const all = new Map<string, readonly Schema[]>([...[...required].map((name) => [name, []] as const), ...properties])
  return [...all].filter(([name, schemas]) => shapes(schemas).length > 0 && (depth > 0 || required.has(name)))
}

/** What another member forbids, and a condition. */
export function forbiddenMembers({ properties }: Shape): readonly (readonly [string, readonly Schema[]])[] {
  return [...properties].filter(([, schemas]) => shapes(schemas).length === 0)
}
