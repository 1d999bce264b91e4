import type { MessageContent } from '@lineworks-bot/types'
import { objectsIn } from '../../../objects-in.ts'

export interface MentionPlace {
  readonly place: string
  /** The base text and its translations. */
  readonly texts: readonly string[]
}

/**
 * Texts in which mentions work: of a text message, of texts and spans in flex, and `contentText` of links and button templates.
 * Anywhere else the markup is a text like any other.
 */
export function* mentionPlaces(content: MessageContent): Generator<MentionPlace> {
  for (const { place, object } of objectsIn(content, 'content')) {
    if (object['contentText'] !== undefined) yield read(place, object, 'contentText', 'i18nContentTexts')
    const isText = object['type'] === 'text' || object['type'] === 'span'
    // The text of a flex text that has spans is ignored.
    if (isText && object['contents'] === undefined) yield read(place, object, 'text', 'i18nTexts')
  }
}

function read(place: string, object: Readonly<Record<string, unknown>>, name: string, i18nName: string): MentionPlace {
  // The schemas of all these places have a string and an array of items with a string of the same name.
  const translations = (object[i18nName] ?? []) as readonly Readonly<Record<string, string>>[]
  const texts = [object[name] as string, ...translations.map((item) => item[name] ?? '')]
  return { place: `${place}.${name}`, texts }
}

/** User IDs, login IDs and `all`, as written and as often. */
export function mentionsIn(text: string): string[] {
  return [...text.matchAll(/<m userId="([^"<>]+)">/g)].map(([, userId = '']) => userId)
}
