// The official page of each of these ten operations repeats the list of the ten: for one bot they must not run in parallel. The
// client queues exactly the operations that carry the mark.
import { botApiOperations } from '../operations.ts'
import type { Rule } from '../redocly.ts'

const SERIALIZED = new Set([
  'addBot',
  'updateBot',
  'patchBot',
  'deleteBot',
  'addBotDomain',
  'updateBotDomain',
  'patchBotDomain',
  'deleteBotDomain',
  'addBotUser',
  'deleteBotUser',
])

export const serializedOperations: Rule = () =>
  botApiOperations(({ node, id, location }, ctx) => {
    const marked = 'x-serialize-per-bot' in node
    if (marked === SERIALIZED.has(id)) return
    ctx.report({
      message: `\`${id}\` ${marked ? 'may' : 'must not'} run in parallel for one bot: ${marked ? 'without' : 'with'} \`x-serialize-per-bot\`.`,
      location: (marked ? location.child(['x-serialize-per-bot']) : location).key(),
    })
  })
