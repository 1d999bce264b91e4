import { generate } from './generate.ts'
import type { Group } from './groups.ts'

export interface Attempt {
  readonly group: Group
  /** The generated module, or the keyword at which the generator stopped. */
  readonly outcome: { readonly text: string } | { readonly refused: string }
}

export function attempt(group: Group): Attempt {
  try {
    return { group, outcome: { text: generate(group.schema) } }
  } catch (error) {
    return { group, outcome: { refused: keywordIn(String(error)) } }
  }
}

/** A refusal begins with the place of the keyword; that of a union may name what stands beside it. */
function keywordIn(refusal: string): string {
  if (refusal.includes('oneOf')) return 'oneOf'
  const [, keyword] = /\/([^/:]+): /.exec(refusal) ?? []
  if (keyword === undefined) throw new Error(`not a refusal of the generator: ${refusal}`)
  return keyword
}
