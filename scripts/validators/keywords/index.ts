import type { AssertionKeyword } from './assertion.ts'
import { format } from './format.ts'
import { maxItems } from './max-items.ts'
import { maxLength } from './max-length.ts'
import { maximum } from './maximum.ts'
import { minItems } from './min-items.ts'
import { minLength } from './min-length.ts'
import { minimum } from './minimum.ts'
import { pattern } from './pattern.ts'
import { uniqueItems } from './unique-items.ts'

/** Keywords that limit values of one kind, each a file. */
export const assertionKeywords: ReadonlyMap<string, AssertionKeyword> = new Map(
  Object.entries({
    minLength,
    maxLength,
    pattern,
    format,
    minimum,
    maximum,
    minItems,
    maxItems,
    uniqueItems,
  }),
)

/** Keywords of which others make sense: read by `read-schema.ts`. */
export const structuralKeywords: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'const',
  'enum',
  'items',
  'properties',
  'required',
  'readOnly',
  'oneOf',
  'discriminator',
  'if',
  'then',
  'else',
])

const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  '$comment',
])

/** Says something to people and tools, and refuses nothing. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-')
}
