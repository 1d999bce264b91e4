// A link that leads nowhere is found by nobody: no tool here follows one before a reader does.
import { AREA_OF } from '../bot-api.ts'
import { listOf, nodeOf, textOf } from '../nodes.ts'
import type { Location, LocationOfKey, Rule } from '../redocly.ts'

export const linkTargets: Rule = () => {
  const parametersOf = new Map<string, Set<unknown>>()
  const links: { id: string; parameters: string[]; location: Location }[] = []
  return {
    PathItem(item, ctx) {
      const names = (parameters: unknown): unknown[] =>
        listOf(parameters).map((parameter) => nodeOf(ctx.resolve(parameter).node)['name'])
      const shared = names(nodeOf(item)['parameters'])
      for (const operation of Object.values(nodeOf(item))) {
        const { operationId, parameters } = nodeOf(operation)
        parametersOf.set(textOf(operationId), new Set([...shared, ...names(parameters)]))
      }
    },
    Link(link, ctx) {
      const { operationId, parameters } = nodeOf(link)
      links.push({ id: textOf(operationId), parameters: Object.keys(nodeOf(parameters)), location: ctx.location })
    },
    Root: {
      leave(_root, ctx) {
        const report = (message: string, location: Location | LocationOfKey): void => ctx.report({ message, location })
        for (const { id, parameters, location } of links) {
          const known = parametersOf.get(id)
          if (known === undefined) {
            // While the description grows, a link may already name what will be described.
            if (!AREA_OF.has(id)) report(`There is no operation \`${id}\`.`, location.child(['operationId']))
            continue
          }
          for (const name of parameters.filter((parameter) => !known.has(parameter))) {
            report(`\`${id}\` has no parameter \`${name}\`.`, location.child(['parameters', name]).key())
          }
        }
      },
    },
  }
}
