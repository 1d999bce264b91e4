import { readFileSync } from 'node:fs'
import type { Schema, SchemaObject } from './schema.ts'

interface Operation {
  readonly operationId?: string
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>
  }
}

interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaObject>>
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
  }
}

// The bundle has passed the lint of the description.
export const bundle = JSON.parse(
  readFileSync(new URL('../../../../spec/dist/openapi.json', import.meta.url), 'utf8'),
) as Bundle

const prefix = '#/components/schemas/'
export const schemas = bundle.components.schemas

export function nameOf(reference: string): string {
  return reference.slice(prefix.length)
}

/** The schemas that a schema needs, each after those that it refers to; a list of what contains its owner comes before its items. */
export function closure(root: string): readonly string[] {
  const names = new Set<string>()
  visit(root)
  return [...names]

  function visit(name: string): void {
    if (names.has(name)) return
    const { items, parts } = references(schemas[name])
    const recursive = items.filter((item) => reaches(item, name))
    for (const part of [...parts, ...items]) if (!recursive.includes(part)) visit(part)
    names.add(name)
    for (const item of recursive) visit(item)
  }
}

function reaches(from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  const { items, parts } = references(schemas[from])
  return [...items, ...parts].some((name) => reaches(name, to, seen))
}

interface References {
  readonly items: readonly string[]
  readonly parts: readonly string[]
}

/** The names that a schema refers to: as items of a list, and otherwise. */
function references(schema: Schema | undefined): References {
  if (typeof schema !== 'object') return { items: [], parts: [] }
  if (schema.$ref !== undefined) return { items: [], parts: [nameOf(schema.$ref)] }
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? [])].map(references)
  const item = references(schema.items)
  return {
    items: [...parts.flatMap(({ items }) => items), ...item.items, ...item.parts],
    parts: parts.flatMap(({ parts }) => parts),
  }
}
