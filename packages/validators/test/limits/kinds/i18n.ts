import type { Limit, Line } from '../row.ts'
import { emptyList } from './lists.ts'
import { languages } from './choices.ts'
import { anObject, optional, required } from './presence.ts'

/** A list of translations, which has one item in the base. No page limits it, or forbids two entries of one language. */
export function i18n(list: string, member: string, first: Limit, ...more: Limit[]): Line[] {
  const entry = { language: 'ja_JP', [member]: first.passes[0] }
  const repeated: Limit = {
    what: 'takes six entries of one language',
    passes: [Array.from({ length: 6 }, () => entry)],
    refuses: [null],
    code: 'type',
  }
  return [
    [list, optional, emptyList, repeated],
    [`${list}.0`, anObject],
    [`${list}.0.language`, required, languages],
    [`${list}.0.${member}`, required, first, ...more],
  ]
}
