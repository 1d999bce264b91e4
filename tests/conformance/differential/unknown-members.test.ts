import type { Schema } from '@lineworks-bot/validators'
import * as schemas from '@lineworks-bot/validators'
import { requests } from '@lineworks-bot/validators/operations'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDescription } from '../../../scripts/description/load.ts'
import { readOperations } from '../../../scripts/description/operations.ts'
import { valid } from './arbitraries.ts'

type Path = readonly (string | number)[]

const bodies = readOperations(loadDescription()).flatMap(({ id, requestBody }) =>
  requestBody === undefined ? [] : [[id, requestBody.schema] as const],
)
const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'unknown', '')

describe('one unknown member, anywhere in a valid body', () => {
  test.each(bodies)('%s', (id, schema) => {
    const request = pick(requests, id)
    const open = pick(schemas, schema)
    const body = valid([{ $ref: `#/components/schemas/${schema}` }], 7)
    const isRefused = fc.property(body, names, fc.nat(), fc.jsonValue(), (value, name, at, member) => {
      const paths = objectPaths(value)
      const path = paths[at % paths.length] ?? []
      const grown = insert(value, path, name, member)
      expect(open.validate(grown)).toEqual({ value: grown })
      expect(request.validate(grown).issues).toMatchObject([{ path: [...path, name], code: 'unknownProperty' }])
    })
    fc.assert(isRefused, { seed: 20261121, numRuns: 300 })
  })
})

function pick(from: object, name: string): Schema<unknown> {
  // Both are looked up under the names of validators.
  const validator = (from as Readonly<Record<string, Schema<unknown>>>)[name]
  if (validator === undefined) throw new Error(`there is no validator ${name}`)
  return validator
}

function objectPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  const isArray = Array.isArray(value)
  const below = Object.entries(value).flatMap(([key, part]) =>
    objectPaths(part, [...path, isArray ? Number(key) : key]),
  )
  return isArray ? below : [path, ...below]
}

/** A copy with the member in it, its own also where it is called __proto__. */
function insert(value: unknown, [step, ...rest]: Path, name: string, member: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => (i === step ? insert(item, rest, name, member) : item))
  const members: [string, unknown][] = Object.entries(Object(value)).map(([key, part]) => [
    key,
    key === step ? insert(part, rest, name, member) : part,
  ])
  return Object.fromEntries(step === undefined ? [...members, [name, member]] : members)
}
