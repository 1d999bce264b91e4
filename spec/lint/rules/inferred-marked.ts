// The description is exact or says that it is not: what no official page states carries `x-evidence` with its reason, and whoever
// sees none may take the text as official. The official pages of the operations list no error answers, and the page of updateBot
// cannot be found; a text with one of the words below says by itself that it has no source. An `x-evidence` speaks of the node that
// it stands on and excuses nothing below.
import { isNode, nodeOf, quote, textOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import type { Rule } from '../redocly.ts'

const KINDS = ['observed', 'inferred']

const UNSURE =
  /\b(inferred|observed|presum(e[ds]?|abl[ey])|probabl[ey]|apparently|seem(s|ingly)?|supposedly|likely|guess(ed)?|assum(ed|ing)|perhaps)\b/i

export const inferredMarked: Rule = () => [
  {
    any: {
      enter(node, ctx) {
        if (!isNode(node) || 'x-evidence' in node || ctx.type.name === 'SpecExtension') return
        for (const key of ['summary', 'description']) {
          const word = UNSURE.exec(withoutCode(textOf(node[key])))?.[0]
          if (word === undefined) continue
          ctx.report({ message: `"${word}" needs an \`x-evidence\`.`, location: ctx.location.child([key]).key() })
        }
      },
    },
    SpecExtension(evidence, ctx) {
      if (ctx.key !== 'x-evidence') return
      const entries = Object.entries(nodeOf(evidence))
      if (entries.length > 0 && entries.every(([kind, why]) => KINDS.includes(kind) && textOf(why) !== '')) return
      const message = `\`x-evidence\` has ${quote(KINDS)} or both, each with the reason.`
      ctx.report({ message, location: ctx.location.key() })
    },
  },
  botApiOperations(({ node, id, location }, ctx) => {
    if (id === 'updateBot' && !('x-evidence' in node)) {
      ctx.report({ message: '`updateBot` needs an `x-evidence`.', location: location.key() })
    }
    for (const [status, response] of Object.entries(nodeOf(node['responses']))) {
      if (!/^[45]/.test(status) || 'x-evidence' in nodeOf(ctx.resolve(response).node)) continue
      const message = `The answer ${status} needs an \`x-evidence\`.`
      ctx.report({ message, location: location.child(['responses', status]).key() })
    }
  }),
]

/** Text in backticks is a name, not a claim. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, '')
