// openapi-generator 7 does not follow a reference from `components.pathItems` to a parameter: it takes two of them for the same one
// and refuses the description. So the bundle has them there in full.
import { isNode, listOf } from '../nodes.ts'
import type { Rule } from '../redocly.ts'

export const inlinePathItemParameters: Rule = () => ({
  NamedPathItems: {
    Operation(operation, ctx) {
      if (!isNode(operation) || !('parameters' in operation)) return
      operation['parameters'] = listOf(operation['parameters']).map((parameter) => ctx.resolve(parameter).node)
    },
  },
})
