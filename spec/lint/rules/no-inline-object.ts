// An object without a name becomes a type without a name in every generated client, and nobody can refer to it. Unions likewise.
import { isConditional, isNamed, isObjectSchema } from '../schemas.ts'
import type { Rule } from '../redocly.ts'

export const noInlineObject: Rule = () => ({
  Schema(schema, ctx) {
    if (!isObjectSchema(schema) || isNamed(ctx.location) || isConditional(ctx.location)) return
    ctx.report({ message: 'An object or a union is a schema of its own, by `$ref`.', location: ctx.location.key() })
  },
})
