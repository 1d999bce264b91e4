import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/description/repository.ts'
import type { Document } from './documents.ts'

const bundles = ['openapi.json', 'openapi.ja.json', 'auth.json', 'auth.ja.json']

/** The texts of the published descriptions that have code in them. */
export function descriptionTexts(): Document[] {
  return bundles.flatMap((name) => {
    const bundle: unknown = JSON.parse(readFileSync(join(repositoryRoot, 'spec/dist', name), 'utf8'))
    return textsIn(bundle, name).filter(({ text }) => /^ *(```|~~~)/m.test(text))
  })
}

function textsIn(value: unknown, file: string): Document[] {
  if (typeof value === 'string') return [{ file, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${file}/${name}`))
}
