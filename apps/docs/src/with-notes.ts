import { isArray, isObject, type Json, type JsonObject } from './json.ts'
import type { Words } from './words.ts'

/**
 * The description for readers: what Redoc does not show, or shows as bare JSON, becomes part of the text. These are the
 * evidence of what no official page states, and an operation's official page and limit.
 */
export function withNotes(node: JsonObject, words: Words): JsonObject {
  const children = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value, words)]))
  const notes = [...evidence(node['x-evidence'], words), ...('operationId' in node ? operationFacts(node, words) : [])]
  if (notes.length === 0) return children
  const text = typeof node['description'] === 'string' ? [node['description'].trim()] : []
  return { ...children, description: [...text, ...notes].join('\n\n') }
}

function visit(value: Json, words: Words): Json {
  if (isArray(value)) return value.map((item) => visit(item, words))
  return isObject(value) ? withNotes(value, words) : value
}

function evidence(value: Json | undefined, words: Words): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).map(([kind, reason]) =>
    `**${kind === 'observed' ? words.observed : words.inferred}:** ${reason}`.trim(),
  )
}

function operationFacts({ externalDocs, 'x-rate-limit': limit }: JsonObject, words: Words): string[] {
  const facts: string[] = []
  if (isObject(limit)) facts.push(words.limit(limit['standard'], limit['free']))
  if (isObject(externalDocs))
    facts.push(`[${externalDocs['description'] ?? words.officialPage}](${externalDocs['url']})`)
  return facts
}
