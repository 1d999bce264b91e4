import type { Limit } from '../row.ts'

export const wholeNumber: Limit = {
  what: 'takes a whole number',
  passes: [2],
  refuses: [1.5, '2', true],
  code: 'type',
}

/** An ID of 64 bits. JSON.parse rounds beyond 2 ** 53, so the refused one is far beyond. */
export const int64: Limit = {
  what: 'takes an integer of 64 bits',
  passes: [1, 2000001, 2 ** 53 - 1],
  refuses: [2 ** 64, -(2 ** 64)],
  code: 'format',
}

/** No page prints a range. */
export function anyNumber(...passes: number[]): Limit {
  return {
    what: `takes any number, such as ${passes.join(', ')}`,
    passes,
    refuses: ['1', true, null],
    code: 'type',
  }
}

export function numberFrom(least: number): Limit {
  return { what: `takes ${least} and more`, passes: [least], refuses: [least - 1], code: 'minimum' }
}

export function numberUpTo(most: number): Limit {
  return { what: `takes up to ${most}`, passes: [most], refuses: [most + 1], code: 'maximum' }
}
