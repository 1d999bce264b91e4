import { LineWorks, replyTo } from '@lineworks-bot/client'
import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'

// How the tests of a bot look: the bot and LINE WORKS in one process, without a port. The README shows this file.

const botSecret = 'secret of the echo bot'
let sandbox: Sandbox

beforeEach(async () => {
  const handle = createCallbackHandler({
    botSecret,
    on: {
      message: async (event, { botId }) => {
        if (event.content.type !== 'text') return
        const works = new LineWorks({ auth: sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch })
        await replyTo(works, { botId, event, content: { type: 'text', text: event.content.text } })
      },
    },
  })
  sandbox = await createSandbox({ receiveCallback: handle })
  sandbox.addBot({ botName: 'Echo', secret: botSecret })
})

afterEach(() => sandbox.stop())

it('says what it hears', async () => {
  const hanako = sandbox.as('hanako@example.com')
  await hanako.send('Hello')
  expect((await hanako.reply()).content).toEqual({ type: 'text', text: 'Hello' })
})

it('answers in the room that it was spoken to in', async () => {
  const [hanako, alice] = [sandbox.as('hanako@example.com'), sandbox.as('alice@example.com')]
  const { channelId } = await hanako.createRoom({ members: ['alice@example.com'], bots: [2000001] })
  await hanako.send('Hello, everybody')
  expect(await alice.reply()).toMatchObject({ channelId, content: { text: 'Hello, everybody' } })
})

it('says nothing to a sticker', async () => {
  const hanako = sandbox.as('hanako@example.com')
  const { channelId } = await hanako.sendSticker({ packageId: '1', stickerId: '2' })
  await sandbox.idle()
  expect(sandbox.messages({ channelId }).at(-1)?.content).toMatchObject({ type: 'sticker' })
})
