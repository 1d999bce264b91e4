import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './words.ts'

export interface Guide {
  /** Name of the tag that it becomes, and so its address. */
  readonly name: string
  readonly title: string
  readonly text: string
}

const folder = join(import.meta.dirname, '../guides')

/** The guides of one language in the order of their numbers, as they are written: a title, then the text. */
export function readGuides(language: Language): Guide[] {
  return readdirSync(join(folder, language))
    .sort()
    .map((file) => {
      const [, name] = /^\d\d-([a-z-]+)\.md$/.exec(file) ?? []
      const [, title, text] = /^# ([^\n]+)\n+(.*)$/s.exec(readFileSync(join(folder, language, file), 'utf8')) ?? []
      if (name === undefined || title === undefined || text === undefined)
        throw new Error(`guides/${language}/${file} is no NN-name.md that begins with a title`)
      return { name: `guide-${name}`, title, text }
    })
}
