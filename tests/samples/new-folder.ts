import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'

/** A new folder below this package: what is TypeScript in it finds the packages that this one depends on. */
export function newFolder(name: string): string {
  const cache = join(import.meta.dirname, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, `${name}-`))
}
