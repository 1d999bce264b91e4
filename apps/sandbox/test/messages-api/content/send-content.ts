import type { MessageContent } from '@lineworks-bot/types'
import { sendChannelMessage, sendUserMessage } from '../../../src/operations/messages/index.ts'
import { testWorld } from '../../test-world.ts'
import { hanako, putBot, putRoom, verdict } from '../test-bot.ts'

/** How a message with this content is refused; `accepted` when it is not. */
export function send(content: MessageContent, to: 'user' | 'channel' = 'user'): string {
  const { world, run } = testWorld()
  putBot(world)
  const params = { botId: '2000001', userId: hanako, channelId: putRoom(world) }
  return verdict(() => run(to === 'user' ? sendUserMessage : sendChannelMessage, { params, body: { content } }))
}
