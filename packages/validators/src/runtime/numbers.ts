import { fail, type Key } from './run.ts'

export function minimum(key: Key, limit: number): number {
  return fail(key, 'minimum', `must be at least ${limit}, is less`, limit)
}

export function maximum(key: Key, limit: number): number {
  return fail(key, 'maximum', `must be at most ${limit}, is more`, limit)
}

/**
 * Beyond 2^53 a number has been rounded by `JSON.parse` before anyone could look at it, so it passes here; only what no rounding
 * of a 64-bit integer gives is refused.
 */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63
}
