// oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
import type { Suite } from './suite.ts'

export const conditionSuites: Readonly<Record<string, Suite>> = {
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
}
