import type { Schema } from './schema.ts'

/** Schemas of the objects that do not fulfil the `if` of a condition: the description's forms ask for one member, or its constant. */
export function negate(condition: Schema): readonly Schema[] {
  const { required = [], properties = {}, ...rest } = typeof condition === 'boolean' ? {} : condition
  const [name, another] = required
  if (name === undefined || another !== undefined || Object.keys(rest).length > 0) return refuse(condition)
  const absent: Schema = { properties: { [name]: false } }
  const { [name]: member = {}, ...others } = properties
  if (Object.keys(others).length > 0 || typeof member === 'boolean') return refuse(condition)
  const { const: constant, ...more } = member
  if (Object.keys(more).length > 0) return refuse(condition)
  return constant === undefined ? [absent] : [absent, { properties: { [name]: { except: constant } } }]
}

function refuse(condition: Schema): never {
  throw new Error(`the arbitraries do not know the opposite of ${JSON.stringify(condition)}`)
}
