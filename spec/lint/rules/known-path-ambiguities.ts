// Replaces `no-ambiguous-paths`. The API has two pairs of paths that one URL may match, as the official overview prints them:
// a rich menu with the ID "users" and a user with the ID "image" or "set-default" are the same address. Every other pair is a slip.
import { nodeOf } from '../nodes.ts'
import type { Rule } from '../redocly.ts'

const KNOWN = [
  ['/bots/{botId}/richmenus/users/{userId}', '/bots/{botId}/richmenus/{richmenuId}/image'],
  ['/bots/{botId}/richmenus/users/{userId}', '/bots/{botId}/richmenus/{richmenuId}/set-default'],
]

export const knownPathAmbiguities: Rule = () => {
  return {
    Paths(paths, ctx) {
      const seen: string[] = []
      for (const path of Object.keys(nodeOf(paths))) {
        const other = seen.find((earlier) => areAmbiguous(path, earlier) && !isKnown(path, earlier))
        if (other !== undefined) {
          const message = `One URL may match this path and \`${other}\`.`
          ctx.report({ message, location: ctx.location.child([path]).key() })
        }
        seen.push(path)
      }
    },
  }
}

const isKnown = (a: string, b: string): boolean => KNOWN.some((pair) => pair.includes(a) && pair.includes(b))

/** Of two templates that match one URL, OpenAPI prefers the one with fewer parameters; with equally many nothing decides. */
function areAmbiguous(a: string, b: string): boolean {
  const [left, right] = [a.split('/'), b.split('/')]
  const parameters = (segments: string[]): number => segments.filter(isParameter).length
  return (
    left.length === right.length &&
    parameters(left) === parameters(right) &&
    left.every((segment, index) => segment === right[index] || isParameter(segment) || isParameter(right[index] ?? ''))
  )
}

const isParameter = (segment: string): boolean => /^\{.+\}$/.test(segment)
