// oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
import { expect, test } from 'vitest'
import { compileAll } from './compile.ts'
import { describeSchemas, sendingOf } from './describe.ts'

const schemas = {
  Thing: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'integer', readOnly: true },
      made: { type: 'string', readOnly: true },
      name: { type: 'string' },
      toString: { type: 'string' },
      parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
    },
    if: { required: ['parts'], properties: { parts: {} } },
    then: { properties: { name: { type: 'string', maxLength: 3 } } },
  },
  Part: { type: 'object', properties: { size: { type: 'integer' } } },
  Free: { type: 'object' },
}
const description = describeSchemas(schemas, sendingOf('Thing'))
const { send } = await compileAll(description, 'requests')
const { Thing } = await compileAll(description)

function issues(value: unknown): unknown {
  return send?.validate(value).issues?.map(({ code, path, expected }) => [code, path.join('.'), expected])
}

test('a request takes known members', () => {
  expect(issues({ name: 'abcd' })).toBeUndefined()
  expect(issues({ name: 'abc', toString: 'a', parts: [{}, { size: 1 }] })).toBeUndefined()
})

test('a request refuses unknown members, with the nearest known name', () => {
  expect(issues({ name: 'a', nmae: 'b' })).toEqual([['unknownProperty', 'nmae', 'name']])
  expect(issues({ name: 'a', parts: [{ Size: 1 }, { a: 1, size: 1 }] })).toEqual([
    ['unknownProperty', 'parts.0.Size', 'size'],
    ['unknownProperty', 'parts.1.a', undefined],
  ])
})

test('a mistyped name of a required member is two issues', () => {
  expect(issues({ nmae: 'a' })).toEqual([
    ['required', 'name', 'string'],
    ['unknownProperty', 'nmae', 'name'],
  ])
})

test('a request refuses members that only answers have, and does not ask for them', () => {
  expect(issues({ name: 'a', id: 1, made: 'b' })).toEqual([
    ['readOnly', 'id', undefined],
    ['readOnly', 'made', undefined],
  ])
})

test('an answer takes unknown members, and asks for those that only answers have', () => {
  expect(Thing?.is({ id: 1, made: 'a', name: 'b', other: 1, parts: [{ other: 1 }] })).toBe(true)
  expect(Thing?.validate({ name: 'b' }).issues?.map(({ path }) => path)).toEqual([['id']])
})

test('unknown members do not decide which branch of a condition holds', async () => {
  const Part = { type: 'object', properties: { size: { type: 'integer' } } }
  const parted = {
    type: 'object',
    properties: { part: true, small: true, large: true },
    if: { properties: { part: { $ref: '#/components/schemas/Part' } } },
    then: { required: ['small'] },
    else: { required: ['large'] },
  }
  const { send } = await compileAll(describeSchemas({ Parted: parted, Part }, sendingOf('Parted')), 'requests')
  expect(send?.is({ part: { size: 1, other: 1 }, small: 1 })).toBe(true)
  expect(send?.is({ part: { size: 'a' }, large: 1 })).toBe(true)
  expect(send?.is({ part: { size: 1 }, large: 1 })).toBe(false)
})

test('a member that is undefined is absent, as it is in JSON', () => {
  expect(issues({ name: 'a', nmae: undefined, parts: undefined })).toBeUndefined()
  expect(issues({ name: undefined })).toEqual([['required', 'name', 'string']])
})

test('an own member __proto__ is a member like any other', () => {
  expect(issues(JSON.parse('{"name": "a", "__proto__": {"id": 1}}'))).toEqual([
    ['unknownProperty', '__proto__', undefined],
  ])
})

test('members that an object inherits are not refused', () => {
  const value: unknown = Object.assign(Object.create({ inherited: 1 }), { name: 'a' })
  expect(issues(value)).toBeUndefined()
})
