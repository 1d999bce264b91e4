import type { Schema } from '@lineworks-bot/validators'
import type { ErrorObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect } from 'vitest'
import { broken, valid } from './arbitraries.ts'
import { makeAjv } from './ajv.ts'
import { ajvPlaces, ourPlaces } from './places.ts'

export interface Subject {
  /** Of the bundle. */
  readonly schema: string
  /** Made from it. */
  readonly validator: Schema<unknown>
  /** Whether the validator refuses members that the schema does not name. */
  readonly closed: boolean
  readonly values: number
  /** Sees all that Ajv finds wrong. */
  readonly onErrors?: (errors: readonly ErrorObject[]) => void
}

/** How deep values nest before they are kept small: what an action in a column of a carousel holds is on the seventh level. */
const depth = 7

/** The same values in every run. */
const seed = 20261121

/** Confronts our validator with Ajv: they have to agree on each value, and in which places it is wrong. Returns the counts in words. */
export function confront({ schema, validator, closed, values, onErrors }: Subject): string {
  const isValid = makeAjv({ closed, errors: false }).check(schema)
  const findErrors = makeAjv({ closed, errors: true }).check(schema)
  const reference = [{ $ref: `#/components/schemas/${schema}` }]
  let count = 0
  const agrees = fc.property(fc.oneof(valid(reference, depth), broken(reference, depth)), (value) => {
    findErrors(value)
    const errors = findErrors.errors ?? []
    onErrors?.(errors)
    const verdict = isValid(value)
    if (verdict) count++
    const ours = { isValid: validator.is(value), places: ourPlaces(validator.validate(value).issues ?? []) }
    expect(ours).toEqual({ isValid: verdict, places: ajvPlaces(errors) })
  })
  fc.assert(agrees, { seed, numRuns: values })
  const words = `${values} values, ${count} valid, ${values - count} invalid`
  expect(Math.min(count, values - count), words).toBeGreaterThanOrEqual(values / 4)
  return words
}
