import type { Language } from './words.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en_US', ja: 'ja_JP' }

/** Drawn by `pictures/draw-social-card.ts`. */
export const socialCard = { file: 'social-card.png', width: 1200, height: 630 } as const

interface Shared {
  readonly title: string
  readonly text: string
  readonly language: Language
  /** The page's own address and that of the site, where they are known: an image needs a whole address. */
  readonly address?: { readonly page: string; readonly site: URL } | undefined
}

/** How a link to the page looks elsewhere. */
export function socialTags({ title, text, language, address }: Shared): string {
  const tags: (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'lineworks-bot'],
    ['og:title', title],
    ['og:description', text],
    ['og:locale', locales[language]],
    ['twitter:card', address === undefined ? 'summary' : 'summary_large_image'],
  ]
  if (address !== undefined)
    tags.push(
      ['og:url', address.page],
      ['og:image', new URL(socialCard.file, address.site).href],
      ['og:image:type', 'image/png'],
      ['og:image:width', String(socialCard.width)],
      ['og:image:height', String(socialCard.height)],
      ['og:image:alt', title],
    )
  return tags.map(([name, content]) => `<meta property="${name}" content="${content}" />`).join('\n    ')
}
