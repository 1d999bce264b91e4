// Mock answers, the docs and the first request of a newcomer are made of the examples of the properties.
import { listOf, nodeOf } from '../nodes.ts'
import { hasType, isConditional } from '../schemas.ts'
import type { Rule } from '../redocly.ts'

const SCALARS = ['string', 'integer', 'number', 'boolean']

export const propertyExamples: Rule = () => ({
  SchemaProperties(properties, ctx) {
    if (isConditional(ctx.location)) return
    for (const [name, property] of Object.entries(nodeOf(properties))) {
      const schema = nodeOf(ctx.resolve(property).node)
      const isScalar = SCALARS.some((type) => hasType(schema, type))
      if (!isScalar || 'const' in schema || schema['format'] === 'binary' || listOf(schema['examples']).length > 0)
        continue
      ctx.report({
        message: `The property \`${name}\` needs \`examples\`.`,
        location: ctx.location.child([name]).key(),
      })
    }
  },
})
