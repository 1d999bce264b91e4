import { anchorOf, eventsOf, operationsOf } from '../../src/description/operations.ts'
import { siteContent } from '../../src/site-content.ts'
import type { Words } from '../../src/words.ts'

/** What has an address of its own on a page. */
export interface Place {
  readonly address: string
  readonly heading: string
  /** Something that only this place says. */
  readonly says: string
}

/** The operations, callbacks and guides on the page of the Bot API. */
export function placesOf(words: Words): Place[] {
  const { guides, openapi } = siteContent(words)
  return [
    ...guides.map(({ name, title, text }) => ({ address: `#/${name}`, heading: title, says: firstWords(text) })),
    ...operationsOf(openapi).map(({ operation, method, path }) => ({
      address: anchorOf(operation),
      heading: operation.summary,
      says: `${method}\n${path}`,
    })),
    ...eventsOf(openapi).map(({ operation, path }) => ({
      address: anchorOf(operation),
      heading: operation.summary,
      says: path,
    })),
  ]
}

function firstWords(text: string): string {
  const [line = ''] = text.replaceAll(/^- |[`*]|\]\(.*?\)|\[/g, '').split('\n')
  return line.startsWith('|') ? (line.split('|')[1]?.trim() ?? '') : line.slice(0, 12)
}
