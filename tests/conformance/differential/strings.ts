import fc, { type Arbitrary } from 'fast-check'
import { almostDateTimes, dateTimes } from './date-times.ts'
import type { Shape } from './merge.ts'

// Of one, two and three bytes in UTF-8, of two units in UTF-16, and each half of such a pair alone.
const characters = fc.constantFrom('a', 'Z', '0', ' ', '\u0000', 'é', '例', '😀', '𠮷', '\ud83d', '\ude00')
const long = fc.constantFrom('x', '例', '😀', '\ud83d')
const few = fc.string({ unit: characters, maxLength: 5 })

/** Strings that keep the limits; often exactly as long as they may be. */
export function validStrings({ limits }: Shape): Arbitrary<string> {
  const { minLength = 0, maxLength, pattern, format } = limits
  if (format === 'date-time') return dateTimes
  if (pattern !== undefined) return matching(new RegExp(pattern, 'u'), maxLength)
  const short = fc.string({ unit: characters, minLength, maxLength: Math.min(maxLength ?? 10, minLength + 10) })
  return maxLength === undefined ? short : fc.oneof({ weight: 7, arbitrary: short }, ofLength('', maxLength))
}

/** Strings that break one of the limits, most of them. */
export function brokenStrings({ limits }: Shape): Arbitrary<string> {
  const { minLength = 0, maxLength, pattern, format } = limits
  const fitting = pattern === undefined ? few : matching(new RegExp(pattern, 'u'), undefined)
  return fc.oneof(
    few,
    ...(format === 'date-time' ? [almostDateTimes] : []),
    ...(minLength > 0 ? [fc.string({ unit: characters, maxLength: minLength - 1 })] : []),
    ...(maxLength === undefined ? [] : [fitting.chain((text) => ofLength(text, maxLength + 1))]),
    ...(pattern === undefined ? [] : [fitting.chain(changeOne)]),
  )
}

function matching(pattern: RegExp, maxLength: number | undefined): Arbitrary<string> {
  const fits = (text: string): boolean => pattern.test(text) && countCharacters(text) <= (maxLength ?? Infinity)
  const short = fc.stringMatching(pattern, { size: 'small' }).filter(fits)
  if (maxLength === undefined) return short
  return fc.oneof({ weight: 7, arbitrary: short }, short.chain((text) => ofLength(text, maxLength)).filter(fits))
}

/** The text, filled up to so many characters. */
function ofLength(text: string, length: number): Arbitrary<string> {
  return long.map((character) => text + character.repeat(Math.max(0, length - countCharacters(text))))
}

/** The text with one character taken away or put in. */
function changeOne(text: string): Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(1), fc.oneof(fc.constant(''), characters))
    .map(([at, removed, added]) => text.slice(0, at) + added + text.slice(at + removed))
}

function countCharacters(text: string): number {
  return [...text].length
}
