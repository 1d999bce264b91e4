// The description is exact or says that it is not: what no official page states carries `x-evidence` with its reason, and whoever
// sees none may take the text as official. The official pages of the operations list no error answers, and the page of updateBot
// cannot be found; a text with one of the words below says by itself that it has no source.
import { isNode, nodeOf, quote, textOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import type { Location, Rule } from '../redocly.ts'

const KINDS = ['observed', 'inferred']

const UNSURE =
  /\b(inferred|observed|presum(e[ds]?|abl[ey])|probabl[ey]|apparently|seem(s|ingly)?|supposedly|likely|guess(ed)?|assum(ed|ing)|perhaps)\b/i

export const inferredMarked: Rule = () => {
  const marked = new Set<string>()
  return [
    {
      any: {
        enter(node, ctx) {
          if (!isNode(node) || ctx.type.name === 'SpecExtension') return
          if ('x-evidence' in node) marked.add(selfAndAncestors(ctx.location)[0] ?? '')
          if (selfAndAncestors(ctx.location).some((place) => marked.has(place))) return
          for (const key of ['summary', 'description']) {
            const word = UNSURE.exec(withoutCode(textOf(node[key])))?.[0]
            if (word === undefined) continue
            ctx.report({ message: `"${word}" needs an \`x-evidence\`.`, location: ctx.location.child([key]) })
          }
        },
      },
      SpecExtension(evidence, ctx) {
        if (ctx.key !== 'x-evidence') return
        const entries = Object.entries(nodeOf(evidence))
        if (entries.length > 0 && entries.every(([kind, why]) => KINDS.includes(kind) && textOf(why) !== '')) return
        ctx.report({
          message: `\`x-evidence\` has ${quote(KINDS)} or both, each with the reason.`,
          location: ctx.location.key(),
        })
      },
    },
    botApiOperations(({ node, id, location }, ctx) => {
      if (id === 'updateBot' && !('x-evidence' in node)) {
        ctx.report({ message: '`updateBot` needs an `x-evidence`.', location: location.key() })
      }
      for (const [status, response] of Object.entries(nodeOf(node['responses']))) {
        if (!/^[45]/.test(status) || 'x-evidence' in nodeOf(ctx.resolve(response).node)) continue
        ctx.report({
          message: `The answer ${status} needs an \`x-evidence\`.`,
          location: location.child(['responses', status]).key(),
        })
      }
    }),
  ]
}

/** Text in backticks is a name, not a claim. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '')

/** The node and those above it in its file, as strings to compare; a shared file is not excused by who refers to it. */
function selfAndAncestors({ source, pointer }: Location): string[] {
  const steps = pointer === '#/' ? ['#'] : pointer.split('/')
  return steps.map((_, index) => source.absoluteRef + steps.slice(0, steps.length - index).join('/'))
}
