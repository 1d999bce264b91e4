import { otherKinds } from './other-kinds.ts'
import type { Suite } from './suite.ts'

export const numberSuites: Readonly<Record<string, Suite>> = {
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
}
