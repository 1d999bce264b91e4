// Every statement can be held against its source. The page of updateBot cannot be found, so it links the overview that names it.
import { nodeOf, textOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import type { Rule } from '../redocly.ts'

const OFFICIAL = 'https://developers.worksmobile.com/'
const OVERVIEW = 'https://developers.worksmobile.com/en/docs/bot-api'

export const officialLink: Rule = () =>
  botApiOperations(
    ({ node, id, location }, ctx) => {
      const url = textOf(nodeOf(node['externalDocs'])['url'])
      const report = (message: string): void =>
        ctx.report({
          message,
          location: url === '' ? location.key() : location.child(['externalDocs', 'url']),
        })
      if (!url.startsWith(OFFICIAL))
        report(`An operation links its official page: \`externalDocs.url\` at ${OFFICIAL}.`)
      else if (id === 'updateBot' && url !== OVERVIEW) report(`\`updateBot\` links ${OVERVIEW}.`)
    },
    { webhooks: true },
  )
