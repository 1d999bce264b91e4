// oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
import { expect, test } from 'vitest'
import { generateValidators } from '../index.ts'
import { compile, compileAll } from './compile.ts'
import { describeSchemas, sendingOf } from './describe.ts'

// Each would end a literal, a comment or a line, or begin an expression, if it were pasted into code.
const hostile = [
  '"',
  "'",
  '`',
  '${globalThis.broken = 1}',
  '*/',
  '//',
  '\\',
  '\\"',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '</script>',
  '"]; globalThis.broken = 1; //',
  'a"b\u2028c`${1}',
  '__proto__',
  'constructor',
  'prototype',
  '',
]

test.each(hostile)('%j in a description is data wherever it stands', async (text) => {
  const { validate } = await compile({
    type: 'object',
    description: text,
    'x-text': text,
    required: ['z', text],
    properties: {
      [text]: { type: 'string', enum: [text, 'x'] },
      z: { type: 'array', items: { properties: { [text]: { const: { [text]: text } } } } },
    },
    if: { required: [text], properties: { [text]: { const: text } } },
    then: { properties: { other: false } },
  })
  const value = { z: [own(text, own(text, text)), {}], ...own(text, text) }
  expect(validate(value)).toEqual({ value })
  expect(validate({ ...value, other: 1 }).issues?.map(({ path }) => path)).toEqual([['other']])
  expect(validate({ z: [own(text, 'y')], ...own(text, 'y') }).issues?.map(({ path }) => path)).toEqual([
    [text],
    ['z', 0, text],
  ])
  expect('broken' in globalThis).toBe(false)
})

test.each(hostile.filter((text) => text !== ''))('%j as the tag and the name of a variant is data', async (text) => {
  const variant = { type: 'object', required: [text], properties: { [text]: { type: 'string', const: text } } }
  const discriminator = { propertyName: text, mapping: own(text, '#/components/schemas/Variant') }
  const union = { oneOf: [{ $ref: '#/components/schemas/Variant' }], discriminator }
  const { Thing } = await compileAll(describeSchemas({ Variant: variant, Thing: union }))
  expect(Thing?.is(own(text, text))).toBe(true)
  expect(Thing?.validate(own(text, 'other')).issues?.map(({ code, path }) => [code, path])).toEqual([
    ['discriminator', [text]],
  ])
  expect(Thing?.validate({}).issues?.map(({ code }) => code)).toEqual(['required'])
})

/** An object with one member of its own, whatever the name. */
function own(name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([[name, value]])
}

test('the same description gives the same files, whatever the order of its schemas', () => {
  const schemas = { Alpha: { items: { $ref: '#/components/schemas/Beta' } }, Beta: { pattern: 'b' } }
  const turned = Object.fromEntries(Object.entries(schemas).reverse())
  expect(generateValidators(describeSchemas(turned))).toEqual(generateValidators(describeSchemas(schemas)))
})

test('each file says from which description it is', () => {
  for (const { text } of generateValidators(describeSchemas({ Thing: true }, sendingOf('Thing')))) {
    expect(text).toMatch(/^\/\/ Generated .*\n\/\/ Description 1\.2\.3, sha256 abc\n/)
  }
})
