// The same bot as in main.ts, for whom `require` loads the packages.
import client = require('@lineworks-bot/client')
import openapi = require('@lineworks-bot/openapi')
import sandboxes = require('@lineworks-bot/sandbox')
import types = require('@lineworks-bot/types')
import operations = require('@lineworks-bot/validators/operations')
import webhooks = require('@lineworks-bot/webhooks')

async function main() {
  const botSecret = 'a secret of this project'
  const handle = webhooks.createCallbackHandler({
    botSecret,
    on: {
      message: async (event, { botId }) => {
        if (event.content.type !== 'text') return
        const content: types.TextMessage = { type: 'text', text: event.content.text }
        await client.replyTo(works, { botId, event, content })
      },
    },
  })
  const sandbox = await sandboxes.createSandbox({ receiveCallback: handle })
  const works = new client.LineWorks({ auth: () => sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch })
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
  const wrong: types.TextMessage = { type: 'text', text: 42 }
  const { issues = [] } = operations.requests.sendUserMessage.validate({ content: wrong })

  return {
    botName,
    reply: content.type === 'text' && content.text,
    unknownBot: unknownBot instanceof client.LineWorksApiError && unknownBot.status,
    unsigned: unsigned.status,
    issues: issues.map(({ path, code }) => `${path.join('.')}: ${code}`),
    version: openapi.version,
  }
}

void main().then((result) => console.log(`result ${JSON.stringify(result)}`))
