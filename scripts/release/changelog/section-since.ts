import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { OpenApiDocument } from '../../description/document.ts'
import { descriptionChange } from '../description-change.ts'
import { descriptionSection, firstReleaseSection } from './description-section.ts'

/** What the changelogs say about the description; `released` is absent before the first release. */
export async function sectionSince(released: string, current: string): Promise<string> {
  if (!existsSync(released)) return firstReleaseSection(read(current))
  return descriptionSection(read(released), read(current), await descriptionChange(released, current))
}

function read(file: string): OpenApiDocument {
  // A bundle: linted, and written by `bundle.ts`.
  return parse(readFileSync(file, 'utf8')) as OpenApiDocument
}
