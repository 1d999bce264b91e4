import { absent } from '../replace.ts'
import type { Limit } from '../row.ts'

/** What is absent has the code `required`, in every row; null is of the wrong type or none of the allowed values. */
export const required: Limit = { what: 'is required, and not null', passes: [], refuses: [absent, null] }

export const requiredOrNull: Limit = { what: 'is required', passes: [null], refuses: [absent] }

export const optional: Limit = { what: 'may be left out, but is not null', passes: [absent], refuses: [null] }

/** For an item of a list. */
export const anObject: Limit = {
  what: 'is an object',
  passes: [],
  refuses: [null, 'a', 1, ['a']],
  code: 'type',
}
