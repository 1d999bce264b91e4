import { addressOf, alternates, type PageName } from './navigation.ts'
import { siteUrl } from './site-url.ts'
import { socialTags } from './social-tags.ts'
import type { Words } from './words.ts'

interface Head {
  readonly words: Words
  readonly current: PageName
  readonly title: string
  readonly text: string
}

/** What a page tells search engines, and those who show links to it. */
export function headTags({ words, current, title, text }: Head, site = siteUrl()): string {
  const address = site === undefined ? undefined : { site, page: addressOf(site, words, current) }
  return [alternates(words, current, site), socialTags({ title, text, language: words.language, address })].join(
    '\n    ',
  )
}
