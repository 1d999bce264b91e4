import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client, Language, TypedPlace } from './languages/language.ts'

/** Every place whose type says nothing about the value, and the word in it that does so: `FlexMessage.contents: array`. */
export function untypedPlaces(
  { schemas, operations }: Client,
  { untyped, list }: Language,
  isList: (place: string) => boolean,
): string[] {
  const isTypedList = ({ place, type }: TypedPlace): boolean => list?.test(type) === true && isList(place)
  const places = [...schemas, ...operations].flatMap(({ types }) => types).filter((place) => !isTypedList(place))
  const found = places.flatMap(({ place, type }) => {
    const word = untyped.exec(type)?.[0]
    return word === undefined ? [] : [`${place}: ${word}`]
  })
  return [...new Set(found)].toSorted()
}

interface Limit {
  /** Why the generator writes no better type, and why the description has no better form. */
  readonly reason: string
  readonly places: readonly string[]
}

/** What the generators are known to leave untyped. */
export function knownUntypedPlaces({ generator }: Language): string[] {
  const text = readFileSync(join(import.meta.dirname, 'untyped.json'), 'utf8')
  // Written by hand; a misspelt member shows as a place too few.
  const limits = JSON.parse(text) as Readonly<Record<string, readonly Limit[]>>
  return (limits[generator] ?? []).flatMap(({ places }) => places).toSorted()
}
