import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Paginated {
  readonly 'x-pagination'?: { readonly items: string; readonly nextCursor: string }
  readonly 'x-redoclyPagination'?: { readonly items: string; readonly nextCursor: string }
}

test.each(['openapi.json', 'openapi.ja.json', 'openapi-3.0.json'])(
  'in %s, what Redocly’s clients read says the same as x-pagination',
  (file) => {
    const { paths }: { paths: Record<string, Record<string, Paginated>> } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../dist', file), 'utf8'),
    )
    const operations = Object.values(paths).flatMap((path) => Object.values(path))
    const dotted = (pointer = ''): string => pointer.slice(1).replaceAll('/', '.')
    const said = operations.flatMap(({ 'x-redoclyPagination': pagination }) =>
      pagination === undefined ? [] : [{ items: dotted(pagination.items), nextCursor: dotted(pagination.nextCursor) }],
    )
    expect(said).not.toEqual([])
    expect(said).toEqual(operations.flatMap(({ 'x-pagination': pagination }) => pagination ?? []))
  },
)
