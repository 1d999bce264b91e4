import { otherKinds } from './other-kinds.ts'
import type { Suite } from './suite.ts'

export const objectSuites: Readonly<Record<string, Suite>> = {
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
}
