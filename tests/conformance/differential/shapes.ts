import { memoize } from './memoize.ts'
import { merge, type Shape } from './merge.ts'
import { negate } from './negate.ts'
import { named, type Schema, type SchemaObject, type Type } from './schema.ts'

/** All shapes that a value can have which fulfils all of the schemas: one for each choice of variants and branches. */
export const shapes = memoize((schemas: readonly Schema[]): readonly Shape[] =>
  alternatives(schemas).map(merge).filter(isPossible),
)

function alternatives([first, ...others]: readonly Schema[]): readonly (readonly SchemaObject[])[] {
  if (first === undefined) return [[]]
  if (first === true) return alternatives(others)
  if (first === false) return []
  const { $ref, oneOf, if: condition, then: matched = true, else: unmatched = true, ...rest } = first
  if ($ref !== undefined) return alternatives([named($ref), rest, ...others])
  if (oneOf !== undefined) return oneOf.flatMap((variant) => alternatives([variant, rest, ...others]))
  if (isList(rest.type)) return rest.type.flatMap((type) => alternatives([{ ...first, type }, ...others]))
  if (condition === undefined) return alternatives(others).map((alternative) => [first, ...alternative])
  return [
    ...alternatives([rest, condition, matched, ...others]),
    ...negate(condition).flatMap((negation) => alternatives([rest, negation, unmatched, ...others])),
  ]
}

function isList(type: SchemaObject['type']): type is readonly Type[] {
  return Array.isArray(type)
}

function isPossible({ values, properties, required }: Shape): boolean {
  return values?.length !== 0 && [...required].every((name) => shapes(properties.get(name) ?? []).length > 0)
}
