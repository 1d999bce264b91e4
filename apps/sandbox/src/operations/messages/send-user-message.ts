import { requests } from '@lineworks-bot/validators/operations'
import { requireAccess, requirePerson } from '../../rooms/access.ts'
import { addMessage } from '../../rooms/add-message.ts'
import { openDirectRoom } from '../../rooms/direct-room.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { checkContent } from './check-content.ts'

export const sendUserMessage = operation({
  method: 'POST',
  path: '/bots/:botId/users/:userId/messages',
  scopes: ['bot.message', 'bot'],
  body: requests.sendUserMessage,
  run: ({ params, body }, world) => {
    const bot = findBot(world, params)
    const person = requirePerson(world, params.userId)
    requireAccess(world, bot, person)
    checkContent(world, bot, body.content, 'user')
    addMessage(world, openDirectRoom(world, bot, person), { botId: bot.botId }, body.content)
    return { status: 201 }
  },
})
