import { description, operations } from '../operation-cases.ts'
import { isKeywords } from './places.ts'

const limits = [
  'maxLength',
  'minLength',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'enum',
  'type',
]

/** Every rule that a request can break, named as `Break.rule` names it. */
export function rulesOfRequests(): ReadonlySet<string> {
  const rules = new Set<string>()
  const names = new Set<string>()
  const follow = (name: string): void => {
    if (names.has(name)) return
    names.add(name)
    read(description.document.components.schemas[name], name)
  }
  const read = (schema: unknown, pointer: string): void => {
    if (!isKeywords(schema)) return
    if (typeof schema['$ref'] === 'string') return follow(schema['$ref'].replace('#/components/schemas/', ''))
    for (const keyword of limits) if (isRule(schema, keyword)) rules.add(`${pointer} ${keyword}`)
    for (const [name, property] of Object.entries((schema['properties'] ?? {}) as object)) {
      read(property, `${pointer}/properties/${name}`)
    }
    for (const name of (schema['required'] ?? []) as readonly string[]) {
      if (!isTag(schema, name)) rules.add(`${pointer} required ${name}`)
    }
    read(schema['items'], `${pointer}/items`)
    if ('oneOf' in schema) {
      rules.add(`${pointer} oneOf unknown tag`).add(`${pointer} oneOf no tag`)
      for (const variant of schema['oneOf'] as readonly unknown[]) read(variant, pointer)
    }
    if ('if' in schema) {
      const branches = [schema['then'], schema['else']].filter(isKeywords)
      if (branches.some((branch) => 'required' in branch)) rules.add(`${pointer} if required`)
      if (branches.some((branch) => Object.values((branch['properties'] ?? {}) as object).includes(false))) {
        rules.add(`${pointer} if forbidden`)
      }
    }
  }
  for (const { requestBody } of operations) if (requestBody !== undefined) follow(requestBody.schema)
  return rules
}

function isRule(schema: Readonly<Record<string, unknown>>, keyword: string): boolean {
  const least = keyword === 'minLength' || keyword === 'minItems'
  return keyword in schema && !(least && schema[keyword] === 0)
}

function isTag(schema: Readonly<Record<string, unknown>>, name: string): boolean {
  const property = ((schema['properties'] ?? {}) as Readonly<Record<string, unknown>>)[name]
  return isKeywords(property) && 'const' in property
}
