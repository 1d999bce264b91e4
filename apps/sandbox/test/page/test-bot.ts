import { LineWorks, replyTo } from '@lineworks-bot/client'
import type { MessageContent, ReceivedContent } from '@lineworks-bot/types'
import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { createSandbox, type CreateSandboxOptions, type Sandbox } from '../../src/index.ts'
import { samples } from './samples.ts'

const secret = 'secret of the test bot'

export interface TestSandbox {
  readonly sandbox: Sandbox
  readonly works: LineWorks
  readonly botId: number
}

/** A sandbox on a free port with a bot that answers what it gets, or with the sample whose name it gets. */
export async function startTestSandbox(options: CreateSandboxOptions = {}): Promise<TestSandbox> {
  const handle = createCallbackHandler({
    botSecret: secret,
    on: {
      message: async (event, { botId }) => {
        await replyTo(works, { botId, event, content: answer(event.content) })
      },
      postback: async (event, { botId }) => {
        await replyTo(works, { botId, event, content: { type: 'text', text: `postback ${event.data}` } })
      },
    },
  })
  const sandbox = await createSandbox({ port: 0, plan: 'unlimited', receiveCallback: handle, ...options })
  const works = new LineWorks({ auth: sandbox.token(), baseUrl: sandbox.api })
  const { botId } = sandbox.addBot({
    botName: 'Echo',
    i18nBotNames: [{ language: 'ja_JP', botName: 'エコー' }],
    description: 'Says what it hears.',
    secret,
  })
  return { sandbox, works, botId }
}

function answer(content: ReceivedContent): MessageContent {
  if (content.type !== 'text') return { type: 'text', text: `got ${JSON.stringify(content)}` }
  const { text, postback } = content
  return samples[text] ?? { type: 'text', text: `heard ${postback === undefined ? text : `${text} with ${postback}`}` }
}
