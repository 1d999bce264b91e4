export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * The description for readers: what Redoc does not show, or shows as bare JSON, becomes part of the text. These are the
 * evidence of what no official page states, and an operation's official page and limit.
 */
export function withNotes(node: JsonObject): JsonObject {
  const children = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]))
  const notes = [...evidence(node['x-evidence']), ...('operationId' in node ? operationFacts(node) : [])]
  if (notes.length === 0) return children
  const text = typeof node['description'] === 'string' ? [node['description'].trim()] : []
  return { ...children, description: [...text, ...notes].join('\n\n') }
}

function visit(value: Json): Json {
  if (isArray(value)) return value.map(visit)
  return isObject(value) ? withNotes(value) : value
}

function evidence(value: Json | undefined): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).map(([kind, reason]) =>
    `**${kind === 'observed' ? 'Observed' : 'Inferred'}:** ${reason}`.trim(),
  )
}

function operationFacts({ externalDocs, 'x-rate-limit': limit }: JsonObject): string[] {
  const facts: string[] = []
  if (isObject(limit)) {
    facts.push(
      `**Limit:** ${limit['standard']} calls a minute, on the free plan ${limit['free']}, for the domain that registered the app.`,
    )
  }
  if (isObject(externalDocs)) facts.push(`[${externalDocs['description'] ?? 'Official page'}](${externalDocs['url']})`)
  return facts
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `Array.isArray` does not narrow a readonly array. */
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
