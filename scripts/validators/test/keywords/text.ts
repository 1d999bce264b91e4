import { otherKinds } from './other-kinds.ts'
import type { Suite } from './suite.ts'

export const textSuites: Readonly<Record<string, Suite>> = {
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
}
