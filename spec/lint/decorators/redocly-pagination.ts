// Redocly's clients in Python, Go, Java, PHP and TypeScript read a list to its end when this says how. It says nothing that
// `x-pagination` does not, so it is written into the bundle and not by hand.
import { isNode, nodeOf, textOf } from '../nodes.ts'
import type { Rule } from '../redocly.ts'

export const redoclyPagination: Rule = () => ({
  Operation(operation) {
    if (!isNode(operation) || !('x-pagination' in operation)) return
    const pagination = nodeOf(operation['x-pagination'])
    operation['x-redoclyPagination'] = {
      style: 'cursor',
      cursorParam: 'cursor',
      nextCursor: pointer(pagination['nextCursor']),
      items: pointer(pagination['items']),
    }
  },
})

const pointer = (path: unknown): string => `/${textOf(path).replaceAll('.', '/')}`
