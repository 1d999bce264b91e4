import type { MessageContent } from '@lineworks-bot/types'
import { readExamples } from './examples.ts'
import type { Parameters } from './parameters.ts'
import { showcase } from './showcase/showcase.ts'
import type { Specimen } from './specimen.ts'

/** What the parameters ask for. */
export function specimens({ content, kind, language }: Parameters): Specimen[] {
  if (content !== undefined) {
    // Written by hand into the address of a page that is not published.
    const given = JSON.parse(content) as MessageContent
    return [{ name: 'given', title: given.type, shows: 'message', from: 'bot', content: given }]
  }
  const all = [...readExamples(language === 'ja' ? 'ja_JP' : 'en_US'), ...showcase]
  return kind === undefined ? all : all.filter(({ name }) => name === kind)
}
