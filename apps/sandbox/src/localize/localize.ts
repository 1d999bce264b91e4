import type { Language } from '@lineworks-bot/types'
import { otherSource, translatedMember } from './members.ts'

/**
 * What a person of that language sees of a message, a menu or a bot: the text or image of the language where there is one, else
 * the base. The arrays `i18n…` are gone.
 */
export function localize<T>(value: T, language: Language): T {
  // Only optional arrays go, and a translation has the type of what it stands for: it is a T again.
  return shown(value, language) as T
}

function shown(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => shown(item, language))
  if (!isObject(value)) return value
  const translations = translationsOf(value, language)
  const base = Object.entries(value).filter(([name, member]) => !isTranslations(name, member))
  const members = new Map(base.map(([name, member]) => [name, shown(member, language)]))
  for (const [name, translation] of translations) {
    // An image by URL in place of one by file ID, or the other way round: never both.
    members.delete(otherSource(name) ?? '')
    members.set(name, translation)
  }
  return Object.fromEntries(members)
}

/** The translations into the language, by the member that they stand for. Of an image by URL and one by file ID the base's kind. */
function translationsOf(value: Readonly<Record<string, unknown>>, language: Language): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [name, member] of Object.entries(value)) {
    if (!isTranslations(name, member)) continue
    const { base, inItem } = translatedMember(name)
    const entry: unknown = member.find((item) => isObject(item) && item['language'] === language)
    if (isObject(entry) && entry[inItem] !== undefined) found.set(base, entry[inItem])
  }
  for (const name of found.keys()) {
    const other = otherSource(name)
    if (other !== undefined && found.has(other)) found.delete(Object.hasOwn(value, name) ? other : name)
  }
  return found
}

function isTranslations(name: string, member: unknown): member is readonly unknown[] {
  return name.startsWith('i18n') && Array.isArray(member)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
