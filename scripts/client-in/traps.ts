import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../description/repository.ts'

/** What tests/foreign has found out about the clients in a language, one sentence or several each. */
export function trapsIn(language: string): readonly string[] {
  const readme = readFileSync(join(repositoryRoot, 'tests/foreign/README.md'), 'utf8')
  const bullets = readme.matchAll(/^- \*\*(?<languages>[^*]+)\*\*: (?<text>.*(?:\n {2}.*)*)/gm)
  return [...bullets].flatMap(({ groups }) => {
    const { languages = '', text = '' } = groups ?? {}
    const concerned = languages.split(', ')
    return concerned.includes(language) || concerned.includes('All') ? [text.replaceAll(/\s+/g, ' ')] : []
  })
}
