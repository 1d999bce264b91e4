import { switchLanguage } from './browser/switch-language.ts'
import { folderOf, languages } from './pages.ts'
import type { Words } from './words.ts'

type PageName = keyof Words['pages']

const files: Readonly<Record<PageName, string>> = {
  openapi: 'index.html',
  auth: 'auth.html',
  downloads: 'downloads.html',
}

/** Links to the other pages and to the same place in the other language. */
export function navigation(words: Words, current: PageName): string {
  const toPages = (Object.keys(files) as PageName[]) // the keys are those of the type
    .filter((name) => name !== current)
    .map((name) => `<a href="${files[name]}">${words.pages[name]}</a>`)
  const toLanguages = languages
    .filter(({ language }) => language !== words.language)
    .map((other) => {
      const address = `${toRoot(words)}${folderOf(other)}${files[current]}`
      return `<a href="${address}" lang="${other.language}" hreflang="${other.language}" data-same-place>${other.languageName}</a>`
    })
  return `<nav class="site-pages" aria-label="${words.navigation}">${[...toPages, ...toLanguages].join('')}</nav>
<script>(${switchLanguage})()</script>`
}

/** Tells programs where the same page is in the other language. */
export function alternates(words: Words, current: PageName): string {
  return languages
    .map(({ language }) => ({
      language,
      address: `${toRoot(words)}${language === 'en' ? '' : `${language}/`}${files[current]}`,
    }))
    .map(({ language, address }) => `<link rel="alternate" hreflang="${language}" href="${address}" />`)
    .join('\n    ')
}

function toRoot({ language }: Words): string {
  return language === 'en' ? '' : '../'
}
