// An echo bot and a local LINE WORKS in one process, out of the packages as a stranger installs them.
import { LineWorks, LineWorksApiError, replyTo } from '@lineworks-bot/client'
import { version } from '@lineworks-bot/openapi'
import { createSandbox } from '@lineworks-bot/sandbox'
import type { TextMessage } from '@lineworks-bot/types'
import { requests } from '@lineworks-bot/validators/operations'
import { createCallbackHandler } from '@lineworks-bot/webhooks'

const botSecret = 'a secret of this project'
const handle = createCallbackHandler({
  botSecret,
  on: {
    message: async (event, { botId }) => {
      if (event.content.type !== 'text') return
      const content: TextMessage = { type: 'text', text: event.content.text }
      await replyTo(works, { botId, event, content })
    },
  },
})
const sandbox = await createSandbox({ receiveCallback: handle })
const works = new LineWorks({ auth: () => sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch })
const { botId } = sandbox.addBot({ botName: 'Echo', secret: botSecret })
const { botName } = await works.getBot({ botId })

const hanako = sandbox.as('hanako@example.com')
await hanako.send('こんにちは😀')
const { content } = await hanako.reply()

const unknownBot = await works.getBot({ botId: 1 }).catch((error: unknown) => error)
const headers = { 'content-type': 'application/json', 'x-works-botid': String(botId), 'x-works-signature': 'none' }
const unsigned = await handle(new Request('https://bot.example.com/', { method: 'POST', body: '{}', headers }))
await sandbox.stop()

// @ts-expect-error A text is a string: the types are there, and not `any`.
const wrong: TextMessage = { type: 'text', text: 42 }
const { issues = [] } = requests.sendUserMessage.validate({ content: wrong })

const result = {
  botName,
  reply: content.type === 'text' && content.text,
  unknownBot: unknownBot instanceof LineWorksApiError && unknownBot.status,
  unsigned: unsigned.status,
  issues: issues.map(({ path, code }) => `${path.join('.')}: ${code}`),
  version,
}
console.log(`result ${JSON.stringify(result)}`)
