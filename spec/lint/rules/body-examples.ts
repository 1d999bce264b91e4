// A body is understood by reading one. The mock answers with it, the docs show it, and lint proves it against the schema.
import { nodeOf } from '../nodes.ts'
import type { Rule, Visit } from '../redocly.ts'

export const bodyExamples: Rule = () => {
  const judged = new Set<string>()
  const judge: Visit = (mediaType, ctx) => {
    const place = ctx.location.absolutePointer
    if (judged.has(place) || !/json|x-www-form-urlencoded/.test(String(ctx.key))) return
    judged.add(place)
    if (Object.keys(nodeOf(nodeOf(mediaType)['examples'])).length > 0) return
    ctx.report({ message: 'A body needs at least one entry in `examples`.', location: ctx.location.key() })
  }
  // A path item that only `components` has is sent by nobody.
  return { Paths: { MediaType: judge }, WebhooksMap: { MediaType: judge } }
}
