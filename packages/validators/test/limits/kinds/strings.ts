import type { Limit } from '../row.ts'

// Characters are code points: 😀 is two UTF-16 units, 例 three bytes of UTF-8. No page sets a minimum, so the empty string passes.
export function characters(most: number): Limit {
  return {
    what: `takes up to ${most} characters`,
    passes: ['', ...['a', '例', '😀'].map((character) => character.repeat(most))],
    refuses: ['a', '例', '😀'].map((character) => character.repeat(most + 1)),
    code: 'maxLength',
  }
}

/** Beside a limit of its characters. */
export const text: Limit = { what: 'is a text', passes: [], refuses: [12345, null, ['a']], code: 'type' }

/** For a text whose limit no page prints, or only for another place. */
export const anyText: Limit = {
  what: 'takes any text',
  passes: ['', '例'.repeat(10_000)],
  refuses: [12345, ['a']],
  code: 'type',
}

export const dateTime: Limit = {
  what: 'takes a date and time with an offset',
  passes: ['2022-08-08T01:12:05+09:00', '2026-03-14T01:59:26.535Z', '2022-01-04T05:16:05Z'],
  refuses: ['2022-08-08', '2022-08-08 01:12:05', '2022-08-08T01:12:05', '2022-13-08T01:12:05Z', 'yesterday'],
  code: 'format',
}
