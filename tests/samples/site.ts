import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../../apps/docs/dist')

/** What the page of the Bot API gives to Redoc: what readers see. */
export interface ShownDescription {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, ShownOperation>>>>
}

export interface ShownOperation {
  readonly operationId?: string
  readonly 'x-codeSamples'?: readonly { readonly lang: string; readonly label: string; readonly source: string }[]
}

export const pages = ['index.html', 'ja/index.html'] as const

export function readSite(path: string): string {
  return readFileSync(join(dist, path), 'utf8')
}

export function shownDescription(page: (typeof pages)[number]): ShownDescription {
  const json = /const __redoc_definition = (\{.*\});$/m.exec(readSite(page))?.[1]
  if (json === undefined) throw new Error(`${page} has no description for Redoc`)
  // Redocly writes what we gave it, and `apps/docs` holds that to its types.
  return JSON.parse(json) as ShownDescription
}
