// What a page can do: check, sign, receive, and call an API of its own origin. `/setting` and `/result` belong to the runner.
import { LineWorks, LineWorksApiError } from '@lineworks-bot/client'
import type { TextMessage } from '@lineworks-bot/types'
import { requests } from '@lineworks-bot/validators/operations'
import { createCallbackHandler, signCallback } from '@lineworks-bot/webhooks'

interface Setting {
  readonly token: string
  readonly botId: number
  readonly callback: string
}

async function main(): Promise<unknown> {
  const setting: Setting = await (await fetch('/setting')).json()
  const { token, botId, callback } = setting
  const works = new LineWorks({ auth: token, baseUrl: `${location.origin}/v1.0` })
  const { botName } = await works.getBot({ botId })
  await works.sendUserMessage({ botId, userId: 'hanako@example.com', content: { type: 'text', text: 'こんにちは😀' } })
  const unknownBot = await works.getBot({ botId: 1 }).catch((error: unknown) => error)

  const botSecret = 'a secret of this project'
  let received: unknown
  const handle = createCallbackHandler({ botSecret, on: { message: ({ content }) => void (received = content) } })
  const headers = { 'content-type': 'application/json', 'x-works-botid': String(botId) }
  const deliver = async (signature: string) =>
    handle(
      new Request('https://bot.example.com/', {
        method: 'POST',
        body: callback,
        headers: { ...headers, 'x-works-signature': signature },
      }),
    )
  const signed = await deliver(await signCallback(callback, botSecret))
  const unsigned = await deliver('none')
  await handle.idle()

  // @ts-expect-error A text is a string: the types are there, and not `any`.
  const wrong: TextMessage = { type: 'text', text: 42 }
  const { issues = [] } = requests.sendUserMessage.validate({ content: wrong })
  return {
    botName,
    unknownBot: unknownBot instanceof LineWorksApiError && unknownBot.status,
    signed: signed.status,
    received,
    unsigned: unsigned.status,
    issues: issues.map(({ path, code }) => `${path.join('.')}: ${code}`),
  }
}

const result = await main().catch((error: unknown) => ({ error: String(error) }))
await fetch('/result', { method: 'POST', body: JSON.stringify(result) })
