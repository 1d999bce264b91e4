import { english, japanese, type Words } from './words.ts'

/** One page of the site: which description it shows, in which language, and where it stands below `dist/`. */
export interface Page {
  readonly file: string
  readonly description: 'openapi' | 'auth'
  readonly words: Words
  /** From this page's folder to the root of the site. */
  readonly root: string
}

export const pages: readonly Page[] = [
  { file: 'index.html', description: 'openapi', words: english, root: '' },
  { file: 'auth.html', description: 'auth', words: english, root: '' },
  { file: 'ja/index.html', description: 'openapi', words: japanese, root: '../' },
  { file: 'ja/auth.html', description: 'auth', words: japanese, root: '../' },
]

/** Name of the bundle that a page shows, in `@lineworks-bot/openapi`. */
export function bundleName({ description, words }: Page): string {
  return words.language === 'en' ? description : `${description}.${words.language}`
}

/** Markdown with links to the other pages, for the top of each. */
export function linksToOthers(page: Page): string {
  const others = pages.filter(
    (other) => other !== page && (other.description === page.description || other.words === page.words),
  )
  const links = others.map((other) => {
    const name = other.words === page.words ? page.words.pages[other.description] : other.words.languageName
    return `[${name}](${page.root}${other.file})`
  })
  return `${links.join(' · ')}\n\n`
}
