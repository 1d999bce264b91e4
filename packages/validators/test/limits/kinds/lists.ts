import type { Limit } from '../row.ts'

/** Makes the item of a position. */
type MakeItem = (position: number) => unknown

function list(length: number, item: MakeItem): unknown[] {
  return Array.from({ length }, (_, i) => item(i))
}

export function itemsUpTo(most: number, item: MakeItem): Limit {
  return {
    what: `takes up to ${most} items`,
    passes: [list(most, item)],
    refuses: [list(most + 1, item), list(most + 50, item)],
    code: 'maxItems',
  }
}

export const itemsFromOne: Limit = { what: 'takes no empty list', passes: [], refuses: [[]], code: 'minItems' }

/** No minimum is printed, or zero is. */
export const emptyList: Limit = { what: 'takes an empty list', passes: [[]], refuses: [{}, ''], code: 'type' }

export function manyItems(item: MakeItem): Limit {
  return {
    what: 'takes 200 items, as no page sets a maximum',
    passes: [list(200, item)],
    refuses: [null],
    code: 'type',
  }
}

export function noEqualItems(item: unknown, other: unknown): Limit {
  return {
    what: 'takes no two equal items',
    passes: [[item, other]],
    refuses: [
      [item, item],
      [other, item, other],
    ],
    code: 'uniqueItems',
  }
}
