import { quantity } from './quantity.ts'
import { fail, type Key } from './run.ts'

/**
 * Characters as JSON Schema and people count them, not UTF-16 units: an emoji counts one. The callers ask only when the number of
 * units does not decide.
 */
function countCharacters(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length; i++) {
    const isHigh = (text.charCodeAt(i) & 0xfc00) === 0xd800
    const isPair = isHigh && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
    if (isPair) {
      count--
      i++
    }
  }
  return count
}

/** For a string of more than `limit` UTF-16 units. */
export function maxLength(text: string, key: Key, limit: number): number {
  const found = countCharacters(text)
  return found <= limit
    ? 0
    : fail(key, 'maxLength', `must have at most ${quantity(limit, 'character')}, has ${found}`, limit)
}

/** For a string of less than `2 * limit` UTF-16 units, which may be as few as `limit` characters less one. */
export function minLength(text: string, key: Key, limit: number): number {
  const found = countCharacters(text)
  return found >= limit
    ? 0
    : fail(key, 'minLength', `must have at least ${quantity(limit, 'character')}, has ${found}`, limit)
}

export function pattern(key: Key, source: string): number {
  const prefix = /^\^([\w:/-]+)$/.exec(source)?.[1]
  const wanted = prefix === undefined ? `match the pattern ${source}` : `begin with ${prefix}`
  return fail(key, 'pattern', `must ${wanted}`, source)
}

export function format(key: Key, name: string, wanted: string): number {
  return fail(key, 'format', `must be ${wanted}`, name)
}

/** The ASCII characters from the first to the second, from the third to the fourth, ..., each marked by 1. */
export function characterSet(ranges: string): Uint8Array {
  const set = new Uint8Array(128)
  for (let i = 0; i < ranges.length; i += 2) set.fill(1, ranges.charCodeAt(i), ranges.charCodeAt(i + 1) + 1)
  return set
}

export function consistsOf(text: string, from: number, set: Uint8Array): boolean {
  for (let i = from; i < text.length; i++) if (set[text.charCodeAt(i)] !== 1) return false
  return true
}

/** JSON Schema's patterns have the flag u. */
export function regExp(source: string): RegExp {
  return new RegExp(source, 'u')
}
