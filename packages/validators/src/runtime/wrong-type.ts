import { fail, type Key } from './run.ts'

const words: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: 'a boolean',
  integer: 'an integer',
  number: 'a number',
  object: 'an object',
  string: 'a string',
}

/** A value of the wrong type, or none at all where one is required. */
export function wrongType(value: unknown, key: Key, expected: string | readonly string[]): number {
  const wanted = typeof expected === 'string' ? inWords(expected) : expected.map(inWords).join(' or ')
  return value === undefined
    ? fail(key, 'required', `is missing, must be ${wanted}`, expected)
    : fail(key, 'type', `must be ${wanted}, is ${describe(value)}`, expected)
}

/** The type of a value in words, as JSON names it. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return inWords('array')
  if (typeof value === 'number' && !Number.isInteger(value)) return Number.isFinite(value) ? 'a fraction' : `${value}`
  return inWords(typeof value)
}

function inWords(type: string): string {
  return words[type] ?? type
}
