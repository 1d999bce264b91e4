// One name goes from the description to the code: the operationId is the method, the validator's key and the anchor in the docs,
// and its area is tag and folder. So the set of names is closed, and none changes by accident.
import { AREA_OF } from '../bot-api.ts'
import { listOf, quote } from '../nodes.ts'
import { botApiOperations, isBotApi } from '../operations.ts'
import type { Rule } from '../redocly.ts'

/** With `partial: true` operations may be missing: the description grows. */
export const operationIds: Rule = ({ partial }) => {
  const missing = new Set(AREA_OF.keys())
  let rootFile = ''
  return [
    {
      Root: {
        enter(_root, ctx) {
          rootFile = ctx.location.source.absoluteRef
        },
        leave(root, ctx) {
          if (partial === true || !isBotApi(root) || missing.size === 0) return
          ctx.report({ message: `Not described: ${quote(missing)}.`, location: ctx.location.child(['paths']).key() })
        },
      },
    },
    botApiOperations(({ node, id, location }, ctx) => {
      if (id === '') return
      missing.delete(id)
      const area = AREA_OF.get(id)
      if (area === undefined) {
        ctx.report({ message: `The Bot API has no operation \`${id}\`.`, location: location.child(['operationId']) })
        return
      }
      const tags = listOf(node['tags'])
      if (tags.length !== 1 || tags[0] !== area) {
        ctx.report({ message: `The one tag of \`${id}\` is \`${area}\`.`, location: location.child(['tags']).key() })
      }
      const file = location.source.absoluteRef
      if (file !== rootFile && !file.split(/[/\\]/).slice(0, -1).join('/').endsWith(`/paths/${area}`)) {
        ctx.report({ message: `\`${id}\` belongs in a file of paths/${area}/.`, location: location.key() })
      }
    }),
  ]
}
