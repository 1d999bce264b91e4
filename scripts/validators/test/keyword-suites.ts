// oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
import type { Schema } from '../../description/document.ts'

interface Suite {
  readonly schema: Schema
  readonly valid: readonly unknown[]
  /** Each with the code of its only issue. */
  readonly invalid: readonly (readonly [unknown, string])[]
}

const otherKinds = {
  text: [1, null, [], {}],
  number: ['a', null, [], {}],
  list: ['a', 1, null, {}],
  object: ['a', 1, null, []],
}

/** For each keyword a schema, what it takes and what it refuses. */
export const suites: Readonly<Record<string, Suite>> = {
  true: { schema: true, valid: [null, 1, 'a', [], {}], invalid: [] },
  false: { schema: false, valid: [], invalid: [1, null, 'a', {}].map((value) => [value, 'forbidden']) },
  type: {
    schema: { type: ['string', 'null', 'integer'] },
    valid: ['', null, 1, -0, 1e300],
    invalid: [1.5, true, [], {}, NaN, Infinity, 1n].map((value) => [value, 'type']),
  },
  'type number': {
    schema: { type: 'number' },
    valid: [0, 1.5],
    invalid: [
      [NaN, 'type'],
      ['1', 'type'],
    ],
  },
  'type object': {
    schema: { type: 'object' },
    valid: [{}, { a: 1 }],
    invalid: [
      [[], 'type'],
      [null, 'type'],
    ],
  },
  const: {
    schema: { const: { a: [1, null], b: false } },
    valid: [{ b: false, a: [1, null] }],
    invalid: [
      [{ a: [1], b: false }, 'const'],
      [{ a: [1, null], b: 0 }, 'const'],
      [{ a: { 0: 1, 1: null }, b: false }, 'const'],
    ],
  },
  'const null': {
    schema: { const: null },
    valid: [null],
    invalid: [
      [0, 'const'],
      ['null', 'const'],
      [undefined, 'required'],
    ],
  },
  'const with a member __proto__': {
    schema: { const: JSON.parse('{"__proto__": 1}') },
    valid: [JSON.parse('{"__proto__": 1}')],
    invalid: [
      [{}, 'const'],
      [JSON.parse('{"__proto__": 2}'), 'const'],
    ],
  },
  enum: {
    schema: { enum: ['a', 0, false, null, [1], {}] },
    valid: ['a', 0, -0, false, null, [1], {}],
    invalid: ['b', 1, true, [], [2], { a: 1 }].map((value) => [value, 'enum']),
  },
  'enum of another type': {
    schema: { type: 'string', enum: ['a', 1] },
    valid: ['a'],
    invalid: [
      [1, 'type'],
      ['b', 'enum'],
    ],
  },
  'empty enum': { schema: { enum: [] }, valid: [], invalid: [[1, 'enum']] },
  maxLength: {
    schema: { maxLength: 2 },
    valid: ['', '😀😀', 'ab', '\ud800\ud800', ...otherKinds.text],
    invalid: [
      ['abc', 'maxLength'],
      ['😀😀😀', 'maxLength'],
      ['\ude00\ud83d\ud83d', 'maxLength'],
    ],
  },
  minLength: {
    schema: { minLength: 2 },
    valid: ['ab', '😀😀', ...otherKinds.text],
    invalid: [
      ['', 'minLength'],
      ['a', 'minLength'],
      ['😀', 'minLength'],
    ],
  },
  pattern: {
    schema: { pattern: '^.$|b/\u2028"' },
    valid: ['a', '😀', 'ab/\u2028"', ...otherKinds.text],
    invalid: [
      ['ab', 'pattern'],
      ['', 'pattern'],
    ],
  },
  'pattern that is a prefix': {
    schema: { pattern: '^ab:/' },
    valid: ['ab:/', 'ab:/x'],
    invalid: [['xab:/', 'pattern']],
  },
  'pattern that is one of two prefixes': {
    schema: { pattern: '^ab?c:' },
    valid: ['abc:', 'ac:x', ...otherKinds.text],
    invalid: [
      ['abbc:', 'pattern'],
      ['xac:', 'pattern'],
      ['', 'pattern'],
    ],
  },
  'format date-time': {
    schema: { format: 'date-time' },
    valid: ['2024-02-29T23:59:60Z', ...otherKinds.text],
    invalid: [['2023-02-29T00:00:00Z', 'format']],
  },
  'format int64': {
    schema: { type: 'integer', format: 'int64' },
    valid: [0, 2 ** 53 + 2, 2 ** 63, -(2 ** 63)],
    invalid: [
      [2 ** 64, 'format'],
      [-1e300, 'format'],
      [1.5, 'type'],
    ],
  },
  'format float': { schema: { type: 'number', format: 'float' }, valid: [35.457611, 1e300], invalid: [['1', 'type']] },
  minimum: { schema: { minimum: -1.5 }, valid: [-1.5, 0, ...otherKinds.number], invalid: [[-1.6, 'minimum']] },
  maximum: { schema: { maximum: 3 }, valid: [3, -9, ...otherKinds.number], invalid: [[3.1, 'maximum']] },
  minItems: { schema: { minItems: 1 }, valid: [[1], ...otherKinds.list], invalid: [[[], 'minItems']] },
  maxItems: { schema: { maxItems: 1 }, valid: [[], [1], ...otherKinds.list], invalid: [[[1, 2], 'maxItems']] },
  uniqueItems: {
    schema: { uniqueItems: true },
    valid: [[1, '1', true, null, [1], ['1'], { a: 1 }, { a: '1' }], [{ a: 1, b: 2 }, { a: 1 }], ...otherKinds.list],
    invalid: [
      [[1, 1], 'uniqueItems'],
      [[0, -0], 'uniqueItems'],
      [[{ a: 1, b: [2] }, 0, { b: [2], a: 1 }], 'uniqueItems'],
      [[[[]], [[]]], 'uniqueItems'],
    ],
  },
  'uniqueItems of texts': {
    schema: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    valid: [[], ['a', 'b'], Array.from({ length: 99 }, (_, i) => `${i}`)],
    invalid: [
      [['a', 'b', 'a'], 'uniqueItems'],
      [[...Array.from({ length: 99 }, (_, i) => `${i}`), '98'], 'uniqueItems'],
    ],
  },
  items: {
    schema: { items: { type: 'integer', minimum: 1 } },
    valid: [[], [1, 2], ...otherKinds.list],
    invalid: [
      [[1, 'a'], 'type'],
      [[0], 'minimum'],
    ],
  },
  'items false': { schema: { items: false }, valid: [[]], invalid: [[[1], 'forbidden']] },
  properties: {
    schema: { properties: { a: { type: 'string' }, b: false } },
    valid: [{}, { a: '', c: 1 }, ...otherKinds.object],
    invalid: [
      [{ a: 1 }, 'type'],
      [{ b: 1 }, 'forbidden'],
    ],
  },
  required: {
    schema: { required: ['a', 'toString', '__proto__'] },
    valid: [JSON.parse('{"a": null, "toString": 1, "__proto__": 2}'), ...otherKinds.object],
    invalid: [
      [JSON.parse('{"toString": 1, "__proto__": 2}'), 'required'],
      [JSON.parse('{"a": 1, "__proto__": 2}'), 'required'],
      [{ a: 1, toString: 1 }, 'required'],
    ],
  },
  'properties that every object inherits': {
    schema: { type: 'object', properties: { constructor: { type: 'integer' }, hasOwnProperty: { type: 'string' } } },
    valid: [{}, { constructor: 1 }],
    invalid: [
      [{ constructor: 'a' }, 'type'],
      [{ hasOwnProperty: 1 }, 'type'],
    ],
  },
  'if by presence': {
    schema: {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      if: { required: ['a'], properties: { a: {} } },
      then: { properties: { b: false } },
      else: { required: ['b'], properties: { b: {} } },
    },
    valid: [{ a: '' }, { b: '' }],
    invalid: [
      [{ a: '', b: '' }, 'forbidden'],
      [{}, 'required'],
      [{ a: 1, b: '' }, 'type'],
    ],
  },
  'if by a constant': {
    schema: {
      type: 'object',
      properties: { a: { enum: [1, 2] }, b: { type: 'array' } },
      if: { required: ['a'], properties: { a: { const: 1 } } },
      then: { properties: { b: { items: { properties: { c: { enum: ['x'] } } } } } },
      else: { properties: { b: { items: { properties: { c: { enum: ['y'] } } } } } },
    },
    valid: [{ a: 1, b: [{ c: 'x' }, {}, 1] }, { a: 2, b: [{ c: 'y' }] }, { b: [{ c: 'y' }] }, { a: 1 }],
    invalid: [
      [{ a: 1, b: [{ c: 'y' }] }, 'enum'],
      [{ a: 2, b: [{ c: 'x' }] }, 'enum'],
      [{ a: 3, b: [{ c: 'x' }] }, 'enum'],
    ],
  },
  'if of any value': {
    schema: { if: { type: 'string', minLength: 3 }, then: { pattern: '^a' }, else: { type: ['string', 'integer'] } },
    valid: ['abc', 'b', 1],
    invalid: [
      ['bcd', 'pattern'],
      [null, 'type'],
    ],
  },
  'if of members that no plain test can ask for': {
    schema: {
      type: 'object',
      if: { properties: { a: { minimum: 3 } } },
      then: { required: ['b'] },
      else: { required: ['c'] },
    },
    valid: [{ b: 1 }, { a: 1, c: 1 }, { a: 3, b: 1 }],
    invalid: [
      [{}, 'required'],
      [{ a: 1, b: 1 }, 'required'],
    ],
  },
  'annotations and extensions': {
    schema: {
      title: 'a',
      description: 'b',
      examples: [1],
      default: 2,
      deprecated: true,
      externalDocs: {},
      'x-evidence': {},
    },
    valid: [1, null],
    invalid: [],
  },
}
