import type { ErrorObject } from 'ajv/dist/2020.js'
import { placeOf } from './place.ts'

/**
 * Where a tag is wrong or missing, leaves out all other errors of that object: with another tag it is another thing, and our validators
 * say nothing of its members.
 */
export function withoutWronglyTagged(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const tags = errors.filter(isAboutTag).map(placeOf)
  return errors.filter((error) => {
    const place = placeOf(error)
    return tags.every((tag) => place === tag || !place.startsWith(tag.replace(/[^/]*$/, '')))
  })
}

/** In the description, `const` is what a tag has, and nothing else outside of `if`. */
function isAboutTag({ keyword, params, parentSchema }: ErrorObject): boolean {
  const member: unknown = params['missingProperty']
  if (keyword !== 'required' || typeof member !== 'string') return keyword === 'const'
  return parentSchema?.['properties']?.[member]?.const !== undefined
}
