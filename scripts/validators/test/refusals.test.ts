// oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
import { expect, test } from 'vitest'
import type { Schema } from '../../description/document.ts'
import { DescriptionError } from '../../description/errors.ts'
import type { Description } from '../../description/load.ts'
import { generateValidators } from '../index.ts'
import { describeSchemas, sendingOf } from './describe.ts'

function refusal(description: Description): string {
  try {
    generateValidators(description)
  } catch (error) {
    if (error instanceof DescriptionError) return error.message
    throw error
  }
  return 'no refusal'
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const cat = { type: 'object', required: ['kind'], properties: { kind: { type: 'string', const: 'cat' } } }
const dog = { type: 'object', required: ['kind'], properties: { kind: { type: 'string', const: 'dog' } } }
const mapping = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' }
const pet = { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind', mapping } }

test('the schemas that the others vary are accepted', () => {
  expect(refusal(describeSchemas({ Cat: cat, Dog: dog, Pet: pet }, sendingOf('Pet')))).toBe('no refusal')
})

test.each<[string, Schema, string]>([
  ['an unknown keyword', { type: 'string', contentEncoding: 'base64' }, 'Thing.contentEncoding: '],
  ['an unknown keyword far inside', { properties: { a: { items: { not: {} } } } }, 'Thing.properties.a.items.not: '],
  ['anyOf', { anyOf: [{ type: 'string' }] }, 'Thing.anyOf: '],
  ['additionalProperties', { type: 'object', additionalProperties: false }, 'Thing.additionalProperties: '],
  ['an unknown format', { type: 'string', format: 'email' }, 'Thing.format: '],
  ['an unknown type', { type: 'text' }, 'Thing.type: '],
  ['a type that stands twice', { type: ['string', 'string'] }, 'Thing.type: '],
  ['a pattern that is none with the flag u', { pattern: '\\-' }, 'Thing.pattern: '],
  ['a length that is no number', { maxLength: '5' }, 'Thing.maxLength: '],
  ['a length below zero', { properties: { a: { minLength: -1 } } }, 'Thing.properties.a.minLength: '],
  ['a limit that is no number', { minimum: null }, 'Thing.minimum: '],
  ['an enum that is no list', { enum: 'a' }, 'Thing.enum: '],
  ['required as in a parameter', { required: true }, 'Thing.required: '],
  ['a reference to nothing', { items: { $ref: '#/components/schemas/Nothing' } }, 'Thing.items.$ref: '],
  ['a reference to another file', { $ref: 'Thing.yaml' }, 'Thing.$ref: '],
  ['a reference into a schema', { $ref: '#/components/schemas/Thing/items' }, 'Thing.$ref: '],
  ['readOnly beside no member', { items: { type: 'string', readOnly: true } }, 'Thing.items.readOnly: '],
  ['a schema that is only itself', ref('Thing'), 'Thing: '],
  ['a branch that is the schema itself', { if: true, then: ref('Thing') }, 'Thing: '],
])('%s stops the generation at its place', (_, schema, place) => {
  expect(refusal(describeSchemas({ Thing: schema }))).toMatch(`components.schemas.${place}`)
})

test.each<[string, Record<string, Schema>, string]>([
  ['oneOf without discriminator', { Pet: { oneOf: pet.oneOf } }, 'Pet: oneOf and discriminator'],
  ['discriminator without oneOf', { Pet: { discriminator: pet.discriminator } }, 'Pet: oneOf and discriminator'],
  ['a type beside oneOf', { Pet: { ...pet, type: 'object' } }, 'Pet.type: '],
  ['a variant that is no reference', { Pet: { ...pet, oneOf: [ref('Cat'), dog] } }, 'Pet.oneOf.1.$ref: '],
  ['two variants with one tag', { Dog: { ...dog, properties: cat.properties } }, 'Pet.oneOf.1: '],
  ['a variant whose tag is optional', { Dog: { ...dog, required: [] } }, 'Pet.oneOf.1: '],
  ['a variant that may be no object', { Dog: { ...dog, type: ['object', 'null'] } }, 'Pet.oneOf.1: '],
  [
    'a tag with two values',
    { Dog: { ...dog, properties: { kind: { type: 'string', enum: ['dog', 'puppy'] } } } },
    'Pet.oneOf.1: ',
  ],
  [
    'a tag with another limit',
    { Dog: { ...dog, properties: { kind: { const: 'dog', maxLength: 2 } } } },
    'Pet.oneOf.1: ',
  ],
  ['no mapping', { Pet: { ...pet, discriminator: { propertyName: 'kind' } } }, 'Pet.discriminator.mapping: '],
  [
    'a mapping that lacks a variant',
    { Pet: { ...pet, discriminator: { propertyName: 'kind', mapping: { cat: mapping.cat } } } },
    'Pet.discriminator.mapping: ',
  ],
  [
    'a mapping that says otherwise than the tags',
    { Pet: { ...pet, discriminator: { propertyName: 'kind', mapping: { cat: mapping.dog, dog: mapping.cat } } } },
    'Pet.discriminator.mapping: ',
  ],
])('%s stops the generation at its place', (_, changes, place) => {
  expect(refusal(describeSchemas({ Cat: cat, Dog: dog, Pet: pet, ...changes }))).toMatch(`components.schemas.${place}`)
})

test('a variant of two unions with different tags stops the generation', () => {
  const Cat = { ...cat, required: ['kind', 'size'], properties: { ...cat.properties, size: { const: 'small' } } }
  const sizes = { propertyName: 'size', mapping: { small: mapping.cat } }
  const Small = { oneOf: [ref('Cat')], discriminator: sizes }
  expect(refusal(describeSchemas({ Cat, Dog: dog, Pet: pet, Small }))).toMatch('components.schemas.Small: ')
})

test.each(['thing', 'Thing-2', 'Thing"', 'Schema', 'Issue', 'Key'])(
  'a schema named %s stops the generation',
  (name) => {
    expect(refusal(describeSchemas({ [name]: true }))).toMatch(`components.schemas.${name}: `)
  },
)

test.each(['index', 'requests', 'Things', '../things', 'things"'])('the folder %s stops the generation', (area) => {
  expect(refusal({ ...describeSchemas({ Thing: true }), areas: { Thing: area } })).toMatch('components.schemas.Thing: ')
})

test('a schema without a file stops the generation', () => {
  expect(refusal({ ...describeSchemas({ Thing: true }), areas: {} })).toMatch('components.schemas.Thing: ')
})

test('members in two places stop the generation where a request has them, and only there', () => {
  const schemas = { Base: { type: 'object' }, Thing: { ...(ref('Base') as object), properties: { a: true } } }
  expect(refusal(describeSchemas(schemas))).toBe('no refusal')
  expect(refusal(describeSchemas(schemas, sendingOf('Thing')))).toMatch('components.schemas.Thing: has $ref beside')
})

test('a body that may be left out stops the generation', () => {
  const { '/things': item } = sendingOf('Thing')
  const post = {
    ...item?.post,
    requestBody: { ...item?.post?.requestBody, required: false, content: item?.post?.requestBody?.content ?? {} },
  }
  expect(refusal(describeSchemas({ Thing: true }, { '/things': { post } }))).toMatch('paths./things.post.requestBody: ')
})

test('an operationId that cannot be an export stops the generation', () => {
  const { '/things': item } = sendingOf('Thing')
  const post = { ...item?.post, operationId: 'delete' }
  expect(refusal(describeSchemas({ Thing: true }, { '/things': { post } }))).toMatch('paths./things.post.operationId: ')
})
