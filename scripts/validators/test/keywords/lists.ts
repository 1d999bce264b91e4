import { otherKinds } from './other-kinds.ts'
import type { Suite } from './suite.ts'

export const listSuites: Readonly<Record<string, Suite>> = {
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
}
