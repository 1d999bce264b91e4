// A JSON body is understood by reading one. The mock answers with it, the docs show it, and lint proves it against the schema.
import { nodeOf } from '../nodes.ts'
import type { Rule } from '../redocly.ts'

export const bodyExamples: Rule = () => ({
  MediaType(mediaType, ctx) {
    if (!/json|x-www-form-urlencoded/.test(String(ctx.key))) return
    if (Object.keys(nodeOf(nodeOf(mediaType)['examples'])).length > 0) return
    ctx.report({ message: 'A body needs at least one entry in `examples`.', location: ctx.location.key() })
  },
})
