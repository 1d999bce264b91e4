import { isNode, textOf, nodeOf, listOf } from './nodes.ts'
import type { Node } from './nodes.ts'
import type { Context, Location, Visitors } from './redocly.ts'

export interface Operation {
  node: Node
  id: string
  /** The path template, or the name of the webhook. */
  path: string
  pathItem: Node
  location: Location
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

// By the server and not by the file name, so that a rule says the same of the split files and of their bundle.
export const isBotApi = (root: unknown): boolean =>
  listOf(nodeOf(root)['servers']).some((server) =>
    textOf(nodeOf(server)['url']).startsWith('https://www.worksapis.com/'),
  )

/** Visits the operations of the Bot API, and nothing in a description of another server. */
export function botApiOperations(
  visit: (operation: Operation, ctx: Context) => void,
  { webhooks = false } = {},
): Visitors {
  let applies = false
  const visitItem = (item: unknown, ctx: Context): void => {
    if (!applies) return
    const pathItem = nodeOf(item)
    for (const method of METHODS) {
      const node = pathItem[method]
      if (!isNode(node)) continue
      const location = ctx.location.child([method])
      visit({ node, id: textOf(node['operationId']), path: String(ctx.key), pathItem, location }, ctx)
    }
  }
  return {
    Root: (root) => {
      applies = isBotApi(root)
    },
    Paths: { PathItem: visitItem },
    ...(webhooks && { WebhooksMap: { PathItem: visitItem } }),
  }
}
