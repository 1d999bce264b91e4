// Replaces `operation-2xx-response`: downloading answers 302 and nothing else, and then `Location` is the whole answer.
import { nodeOf } from '../nodes.ts'
import { follow } from '../references.ts'
import type { Rule } from '../redocly.ts'

export const operationSuccess: Rule = () => ({
  Operation(operation, ctx) {
    const responses = nodeOf(nodeOf(operation)['responses'])
    const place = ctx.location.child(['responses'])
    if (!Object.keys(responses).some((status) => /^(2..|302)$/.test(status))) {
      ctx.report({ message: 'An operation has an answer 2XX or 302.', location: place.key() })
    }
    if (!('302' in responses)) return
    const header = follow(
      { node: responses['302'], file: ctx.location.source.absoluteRef },
      ['headers', 'Location'],
      ctx,
    )
    if (nodeOf(header.node)['required'] !== true) {
      ctx.report({
        message: 'A 302 has the header `Location`, `required: true`.',
        location: place.child(['302']).key(),
      })
    }
  },
})
