/** A text of a description that people read, and where it stands. */
export interface Text {
  readonly pointer: string
  readonly text: string
}

const textKeys = new Set(['title', 'summary', 'description'])
/** Members that hold data, not texts about it. */
const dataKeys = new Set(['value', 'default', 'const', 'enum', 'example', 'mapping'])
/** Members whose own members are texts. */
const textMaps = new Set(['x-evidence', 'scopes'])
/** Members whose own members are named by the API, so that one may be called `description`. */
const namedMaps = new Set([
  'properties',
  'schemas',
  'parameters',
  'headers',
  'examples',
  'responses',
  'links',
  'webhooks',
  'paths',
])

/** Every title, summary, description, scope and reason of `x-evidence` in a bundled description. */
export function readTexts(document: unknown): Text[] {
  const texts: Text[] = []
  walk(document, '', false, texts)
  return texts
}

function walk(node: unknown, pointer: string, named: boolean, texts: Text[]): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (!named && textKeys.has(key) && typeof value === 'string') texts.push({ pointer: at, text: value })
    else if (!named && textMaps.has(key)) texts.push(...textsOf(value, at))
    else if (!named && dataKeys.has(key)) continue
    else walk(value, at, !named && !Array.isArray(node) && namedMaps.has(key) && !Array.isArray(value), texts)
  }
}

function textsOf(map: unknown, pointer: string): Text[] {
  return Object.entries(map ?? {}).map(([key, text]) => ({ pointer: `${pointer}/${key}`, text: String(text) }))
}
