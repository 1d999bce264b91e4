import { Converter } from '@apiture/openapi-down-convert'

export interface DownConverted {
  readonly document: unknown
  /** What OpenAPI 3.0 cannot say and the converted description therefore lacks; JSON pointers into the 3.1 bundle. */
  readonly lost: readonly string[]
}

/** The description for generators that lack OpenAPI 3.1. */
export function toOpenApi30(document: object): DownConverted {
  const lost: string[] = []
  const prepared = withoutConditions(document, '', lost)
  if (isObject(prepared) && isObject(prepared['webhooks'])) {
    lost.push(...Object.keys(prepared['webhooks']).map((name) => `/webhooks/${name}: callbacks cannot be described`))
  }
  const converted: unknown = new Converter(prepared as object).convert()
  if (isObject(converted)) removeLeftovers(converted)
  return { document: converted, lost }
}

/** What the converter leaves behind although 3.0 does not know it, and what only the callbacks used. */
function removeLeftovers({ info, components, paths }: Record<string, unknown>): void {
  if (isObject(info)) delete info['summary']
  if (!isObject(components)) return
  delete components['pathItems']
  // Schemas stay: those of the callbacks are worth having where the callbacks themselves cannot be said.
  for (const kind of ['examples', 'parameters']) {
    const all = components[kind]
    if (!isObject(all)) continue
    const used = JSON.stringify([paths, components])
    for (const name of Object.keys(all)) if (!used.includes(`"#/components/${kind}/${name}"`)) delete all[name]
  }
}

const conditions = ['if', 'then', 'else']

/** The either/or rules. Their text stands in the descriptions too. */
function withoutConditions(node: unknown, pointer: string, lost: string[]): unknown {
  if (Array.isArray(node)) return node.map((item, index) => withoutConditions(item, `${pointer}/${index}`, lost))
  if (!isObject(node)) return node
  // A property may be called "if" too; its value is then a schema that stands under `properties`.
  const isRule = 'if' in node && !pointer.endsWith('/properties')
  if (isRule) lost.push(`${pointer}: the rule of if, then and else`)
  const members = Object.entries(node).filter(([key]) => !isRule || !conditions.includes(key))
  return Object.fromEntries(
    members.map(([key, value]) => [
      key,
      withoutConditions(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, lost),
    ]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
