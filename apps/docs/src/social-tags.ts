import type { Language } from './words.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en_US', ja: 'ja_JP' }

/** How a link to the page looks elsewhere. No image: the site has none, and its address is not known when it is built. */
export function socialTags({ title, text, language }: { title: string; text: string; language: Language }): string {
  return [
    ['og:type', 'website'],
    ['og:site_name', 'lineworks-bot'],
    ['og:title', title],
    ['og:description', text],
    ['og:locale', locales[language]],
    ['twitter:card', 'summary'],
  ]
    .map(([name, content]) => `<meta property="${name}" content="${content}" />`)
    .join('\n    ')
}
