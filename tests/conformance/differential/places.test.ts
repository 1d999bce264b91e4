import * as schemas from '@lineworks-bot/validators'
import { expect, test } from 'vitest'
import { makeAjv } from './ajv.ts'
import { placeOf } from './place.ts'
import { ourPlaces } from './places.ts'

// What the validators leave out on purpose, so that `ajvPlaces` leaves it out too.
test.each([
  {
    what: 'what a condition says that rests on a wrong member',
    schema: 'FileMessage',
    value: { type: 'file', fileId: 5, originalContentUrl: 'https://example.com/a.pdf' },
    ours: ['/fileId'],
    more: ['/originalContentUrl'],
  },
  {
    what: 'what is wrong in an object with another tag',
    schema: 'FileMessage',
    value: { type: 'image', fileId: 5 },
    ours: ['/type'],
    more: ['/fileId'],
  },
] as const)('Ajv also says $what', ({ schema, value, ours, more }) => {
  const check = makeAjv({ closed: false, errors: true }).check(schema)
  check(value)
  const places = (check.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(placeOf)
  expect(ourPlaces(schemas[schema].validate(value).issues ?? [])).toEqual(ours)
  expect(places.toSorted()).toEqual([...ours, ...more].toSorted())
})
