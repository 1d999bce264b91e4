import { isAnnotation, assertionKeywords, structuralKeywords } from './keywords/index.ts'
import type { Assertion } from './keywords/assertion.ts'
import { readUnion } from './read-union.ts'
import type { Reader } from './reader.ts'
import {
  jsonTypes,
  type AllowedValues,
  type Condition,
  type JsonType,
  type Node,
  type Property,
} from './schema-node.ts'

/** Reads a schema keyword by keyword. A keyword that the validators do not know stops the generation: it must not be lost. */
export function readSchema(raw: unknown, reader: Reader, role: 'property' | 'other' = 'other'): Node {
  if (typeof raw === 'boolean') return raw
  const schema = reader.object(raw)
  if (schema['readOnly'] !== undefined && role !== 'property') {
    reader.at('readOnly').refuse('stands beside the type of a member of an object, and nowhere else')
  }
  for (const keyword of Object.keys(schema)) {
    if (structuralKeywords.has(keyword) || assertionKeywords.has(keyword) || isAnnotation(keyword)) continue
    reader
      .at(keyword)
      .refuse('the validators do not know this keyword; remove it, or add it to scripts/validators/keywords/')
  }
  const optional = <T>(keyword: string, read: (value: unknown, reader: Reader) => T): T | undefined =>
    schema[keyword] === undefined ? undefined : read(schema[keyword], reader.at(keyword))
  const isSilent = Object.keys(schema).every((keyword) => isAnnotation(keyword) || keyword === 'readOnly')
  if (isSilent) return true
  return {
    reference: optional('$ref', readReference),
    types: optional('type', readTypes),
    values: readValues(schema, reader),
    assertions: readAssertions(schema, reader),
    items: optional('items', readSchema),
    properties: optional('properties', readProperties) ?? new Map(),
    required: optional('required', (value, at) => at.strings(value)) ?? [],
    union: readUnion(schema, reader),
    condition: readCondition(schema, reader),
  }
}

export function readReference(value: unknown, reader: Reader): string {
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(reader.string(value)) ?? []
  const isKnown = name !== undefined && Object.hasOwn(reader.description.document.components.schemas, name)
  return isKnown ? name : reader.refuse('must name a schema of #/components/schemas/ that exists')
}

function readTypes(value: unknown, reader: Reader): readonly JsonType[] {
  const names = typeof value === 'string' ? [value] : reader.strings(value)
  const types = jsonTypes.filter((type) => names.includes(type))
  if (types.length === 0 || types.length !== names.length) {
    reader.refuse(`must be one of ${jsonTypes.join(', ')}, or a list of some of them`)
  }
  return types
}

function readValues(schema: Readonly<Record<string, unknown>>, reader: Reader): readonly AllowedValues[] {
  const allowed: AllowedValues[] = []
  // `null` is a value here, so presence is what counts.
  if (Object.hasOwn(schema, 'const')) allowed.push({ keyword: 'const', values: [schema['const']] })
  if (schema['enum'] !== undefined) {
    allowed.push({ keyword: 'enum', values: reader.at('enum').array(schema['enum']) })
  }
  return allowed
}

function readAssertions(schema: Readonly<Record<string, unknown>>, reader: Reader): readonly Assertion[] {
  return [...assertionKeywords].flatMap(([keyword, read]) =>
    schema[keyword] === undefined ? [] : (read(schema[keyword], reader.at(keyword)) ?? []),
  )
}

function readProperties(value: unknown, reader: Reader): ReadonlyMap<string, Property> {
  const entries = Object.entries(reader.object(value)).map(([name, raw]) => {
    const node = readSchema(raw, reader.at(name), 'property')
    const readOnly = typeof raw === 'object' && raw !== null && 'readOnly' in raw && raw.readOnly
    return [name, { node, readOnly: readOnly === true }] as const
  })
  return new Map(entries)
}

function readCondition(schema: Readonly<Record<string, unknown>>, reader: Reader): Condition | undefined {
  // Without `if`, `then` and `else` say nothing.
  if (schema['if'] === undefined) return undefined
  const read = (keyword: string): Node => readSchema(schema[keyword] ?? true, reader.at(keyword))
  return { if: read('if'), matched: read('then'), unmatched: read('else') }
}
