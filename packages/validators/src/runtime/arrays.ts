import { quantity } from './quantity.ts'
import { fail, type Key } from './run.ts'

export function minItems(items: readonly unknown[], key: Key, limit: number): number {
  return fail(key, 'minItems', `must have at least ${quantity(limit, 'item')}, has ${items.length}`, limit)
}

export function maxItems(items: readonly unknown[], key: Key, limit: number): number {
  return fail(key, 'maxItems', `must have at most ${quantity(limit, 'item')}, has ${items.length}`, limit)
}

const fewItems = 16

/** For items that are strings, numbers, booleans or null; others are refused by their type. */
export function uniqueScalars(items: readonly unknown[], key: Key): number {
  if (items.length > fewItems) return uniqueOfMany(items, key)
  for (let i = 0; i < items.length - 1; i++) {
    const later = items.indexOf(items[i], i + 1)
    if (later !== -1) return notUnique(key, i, later)
  }
  return 0
}

function uniqueOfMany(items: readonly unknown[], key: Key): number {
  const seen = new Map<unknown, number>()
  for (let i = 0; i < items.length; i++) {
    const earlier = seen.get(items[i])
    if (earlier !== undefined) return notUnique(key, earlier, i)
    seen.set(items[i], i)
  }
  return 0
}

export function notUnique(key: Key, first: number, second: number): number {
  return fail(key, 'uniqueItems', `must have no equal items, those at ${first} and ${second} are equal`, true)
}
