import type { Suite } from './suite.ts'

export const valueSuites: Readonly<Record<string, Suite>> = {
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
