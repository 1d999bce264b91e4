import { anchorOf, eventsOf, operationsOf } from '../../src/description/operations.ts'
import type { Page } from '../../src/pages.ts'
import { siteContent } from '../../src/site-content.ts'

/** What has an address of its own on a page. */
export interface Place {
  readonly address: string
  readonly heading: string
  /** Something that only this place says. */
  readonly says: string
}

/** The operations, callbacks and guides on a page. */
export function placesOf({ words, description: name }: Pick<Page, 'words' | 'description'>): Place[] {
  const { guides, ...descriptions } = siteContent(words)
  const description = descriptions[name]
  return [
    ...(name === 'openapi' ? guides : []).map(({ name, title, text }) => ({
      address: `#/${name}`,
      heading: title,
      says: firstWords(text),
    })),
    ...operationsOf(description).map(({ operation, method, path }) => ({
      address: anchorOf(operation),
      heading: operation.summary,
      says: `${method}\n${path}`,
    })),
    ...eventsOf(description).map(({ operation, path }) => ({
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
