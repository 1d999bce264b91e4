import type { Words } from './words.ts'
import { english } from './words/english.ts'
import { japanese } from './words/japanese.ts'

/** One page of the site that shows a description: which one, in which language, and where it stands below `dist/`. */
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

export const languages: readonly Words[] = [english, japanese]

/** The folder of a language below `dist/`, with its slash. */
export function folderOf({ language }: Words): string {
  return language === 'en' ? '' : `${language}/`
}

/** Name of the bundle that a page shows, in `@lineworks-bot/openapi`. */
export function bundleName({ description, words }: Pick<Page, 'description' | 'words'>): string {
  return words.language === 'en' ? description : `${description}.${words.language}`
}
