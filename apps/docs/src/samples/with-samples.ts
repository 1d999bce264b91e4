import type { Description } from '../description/description.ts'
import { operationsOf } from '../description/operations.ts'
import type { JsonObject } from '../json.ts'
import { samplesOf } from './samples.ts'

/** The overlay of the site, never of the published description: each operation gets its `x-codeSamples`. */
export function withSamples(description: Description): Description {
  const paths: Record<string, JsonObject> = { ...description.paths }
  for (const placed of operationsOf(description)) {
    const operation = { ...placed.operation, 'x-codeSamples': samplesOf(description, placed) }
    paths[placed.path] = { ...paths[placed.path], [placed.method.toLowerCase()]: operation }
  }
  return { ...description, paths }
}
