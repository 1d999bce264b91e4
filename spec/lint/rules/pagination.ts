// Every list is read page by page by code that knows only `x-pagination`: what it names must be in the answer, and a list without
// it could be read no further than its first page.
import { listOf, nodeOf, textOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import { follow } from '../references.ts'
import { hasType } from '../schemas.ts'
import type { Rule } from '../redocly.ts'

export const pagination: Rule = () =>
  botApiOperations(({ node, pathItem, location }, ctx) => {
    const file = location.source.absoluteRef
    const takesCursor = [...listOf(node['parameters']), ...listOf(pathItem['parameters'])]
      .map((parameter) => nodeOf(ctx.resolve(parameter, file).node))
      .some((parameter) => parameter['name'] === 'cursor' && parameter['in'] === 'query')
    const paginated = 'x-pagination' in node
    const place = location.child(['x-pagination'])
    if (takesCursor && !paginated)
      ctx.report({ message: 'It takes a `cursor`: `x-pagination` is missing.', location: location.key() })
    if (!paginated) return
    if (!takesCursor) ctx.report({ message: 'It takes no `cursor`.', location: place.key() })
    for (const [name, type] of [
      ['items', 'array'],
      ['nextCursor', 'string'],
    ] as const) {
      const path = textOf(nodeOf(node['x-pagination'])[name])
      const keys = path.split('.').flatMap((member) => ['properties', member])
      const schema = follow(
        { node, file },
        ['responses', '200', 'content', 'application/json', 'schema', ...keys],
        ctx,
      ).node
      if (hasType(nodeOf(schema), type)) continue
      ctx.report({ message: `The answer 200 has no ${type} \`${path}\`.`, location: place.child([name]) })
    }
  })
