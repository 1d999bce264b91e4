import type { Description } from './description/description.ts'
import type { Guide } from './guides.ts'
import type { Words } from './words.ts'

/**
 * The overlay of the site, never of the published description: guides become tags, so that Redoc shows them and its one search
 * finds them; tags get names for people; groups part the guides from the reference.
 */
export function withGuides(description: Description, guides: readonly Guide[], words: Words): Description {
  const tags = guides.map(({ name, title, text }) => ({ name, 'x-displayName': title, description: text }))
  const areas = description.tags.map((tag) => ({ ...tag, 'x-displayName': words.areas[tag.name] ?? missing(tag.name) }))
  const groups = [
    { name: words.guides, tags: guides.map(({ name }) => name) },
    { name: words.reference, tags: areas.map(({ name }) => name) },
  ]
  return { ...description, tags: [...tags, ...areas], 'x-tagGroups': groups.filter((group) => group.tags.length > 0) }
}

function missing(tag: string): never {
  throw new Error(`words.ts has no name for the tag ${tag}`)
}
