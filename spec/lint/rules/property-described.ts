// The description of a property is its comment in the editor and its line in the docs; there is no other place to read it.
import { nodeOf, textOf } from '../nodes.ts'
import { isConditional } from '../schemas.ts'
import type { Rule } from '../redocly.ts'

export const propertyDescribed: Rule = () => ({
  SchemaProperties(properties, ctx) {
    if (isConditional(ctx.location)) return
    for (const [name, property] of Object.entries(nodeOf(properties))) {
      const described = [property, ctx.resolve(property).node].some(
        (node) => textOf(nodeOf(node)['description']) !== '',
      )
      if (described) continue
      ctx.report({
        message: `The property \`${name}\` needs a \`description\`.`,
        location: ctx.location.child([name]).key(),
      })
    }
  },
})
