import type { Limit } from '../row.ts'

/** A closed list. `other` is a value that looks as if it belonged to it. */
export function oneOf(values: readonly (string | number)[], ...other: (string | number)[]): Limit {
  return {
    what: `takes ${values.join(', ')} and nothing else`,
    passes: values,
    refuses: [
      ...other,
      '',
      null,
      ...values.map((value) => (typeof value === 'string' ? value.toUpperCase() : value + 1)),
    ].filter((value) => !values.some((allowed) => allowed === value)),
    code: 'enum',
  }
}

export const languages = oneOf(['ko_KR', 'ja_JP', 'zh_CN', 'zh_TW', 'en_US'], 'ja', 'ja-JP', 'th_TH', 'en_GB')

export const trueOrFalse: Limit = {
  what: 'takes true or false',
  passes: [true, false],
  refuses: ['true', 1, 0, null],
  code: 'type',
}
