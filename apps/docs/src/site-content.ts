import { type Description, readDescription } from './description/description.ts'
import { fillIn } from './fill-in.ts'
import { tablesOf } from './generated-pages/tables.ts'
import { type Guide, readGuides } from './guides.ts'
import { bundleName } from './pages.ts'
import { withSamples } from './samples/with-samples.ts'
import { withNotes } from './with-notes.ts'
import type { Words } from './words.ts'

export interface SiteContent {
  readonly guides: readonly Guide[]
  readonly openapi: Description
  readonly auth: Description
}

/** What the site says in one language: the guides with what they take from the descriptions, and the descriptions with notes. */
export function siteContent(words: Words): SiteContent {
  const english = [readDescription('openapi'), readDescription('auth')]
  const openapi = readDescription(bundleName({ description: 'openapi', words }))
  const sources = { descriptions: english, tables: tablesOf(openapi, words) }
  const guides = readGuides(words.language).map((guide) => {
    try {
      return { ...guide, text: fillIn(guide.text, sources) }
    } catch (error) {
      throw new Error(`${words.language}/${guide.name}`, { cause: error })
    }
  })
  const auth = readDescription(bundleName({ description: 'auth', words }))
  // Notes are added to texts; nothing else of a description changes.
  return {
    guides,
    openapi: withSamples(withNotes(openapi, words) as Description),
    auth: withNotes(auth, words) as Description,
  }
}
