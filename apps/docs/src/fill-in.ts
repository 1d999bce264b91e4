import { lookUp } from './description/lookup.ts'
import type { Description } from './description/description.ts'
import type { Json } from './json.ts'
import { isObject } from './json.ts'

export interface Sources {
  /** The English descriptions: numbers are the same in every language. */
  readonly descriptions: readonly Description[]
  readonly tables: Readonly<Record<string, () => string>>
}

/**
 * Puts in what a guide takes from the description instead of saying it again:
 *
 * - `{{TextMessage/properties/text/maxLength}}`: a number of the description,
 * - `{{addBot: up to (\d+) bots}}`: a number that the description has in a text,
 * - `{{table: limits}}`: a generated table.
 */
export function fillIn(text: string, sources: Sources): string {
  return text.replaceAll(/\{\{([^{}:]+)(?:: ?([^{}]+))?\}\}/g, (_, subject: string, detail: string | undefined) => {
    if (subject === 'table') return tableOf(sources, detail ?? '')
    const node = lookUp(sources.descriptions, subject)
    return detail === undefined ? shown(node, subject) : numberIn(node, subject, detail)
  })
}

function tableOf({ tables }: Sources, name: string): string {
  const table = tables[name]
  if (table === undefined) throw new Error(`there is no table ${name}`)
  return table()
}

function shown(node: Json, subject: string): string {
  if (typeof node !== 'number') throw new Error(`${subject} is no number`)
  return node.toLocaleString('en-US')
}

function numberIn(node: Json, subject: string, pattern: string): string {
  const text = isObject(node) ? node['description'] : node
  const found = typeof text === 'string' ? new RegExp(pattern).exec(text.replaceAll(/\s+/g, ' '))?.[1] : undefined
  if (found === undefined) throw new Error(`the text of ${subject} has no ${pattern}`)
  return found
}
