import { skipToContent } from './browser/skip-to-content.ts'
import { switchLanguage } from './browser/switch-language.ts'
import { folderOf, languages } from './pages.ts'
import type { Words } from './words.ts'

export type PageName = keyof Words['pages']

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

/** For the keyboard, to be seen when it comes to it. */
export function skipLink(words: Words): string {
  return `<a class="site-skip" href="#api-content">${words.skip}</a><script>(${skipToContent})()</script>`
}

/** The address of a page where that of the site is known; `index.html` is its folder. */
export function addressOf(site: URL, words: Words, page: PageName): string {
  return new URL(`${folderOf(words)}${files[page].replace('index.html', '')}`, site).href
}

/** Tells programs where the same page is in the other language, and which of its addresses is the one. */
export function alternates(words: Words, current: PageName, site: URL | undefined): string {
  const links = languages.map((other) => {
    const address =
      site === undefined ? `${toRoot(words)}${folderOf(other)}${files[current]}` : addressOf(site, other, current)
    return `<link rel="alternate" hreflang="${other.language}" href="${address}" />`
  })
  const own = site === undefined ? [] : [`<link rel="canonical" href="${addressOf(site, words, current)}" />`]
  return [...own, ...links].join('\n    ')
}

function toRoot({ language }: Words): string {
  return language === 'en' ? '' : '../'
}
