import { requests } from '@lineworks-bot/validators/operations'
import { accessDenied, notFound } from '../../errors/platform-error.ts'
import { requireAccess, requirePerson } from '../../rooms/access.ts'
import { addMessage } from '../../rooms/add-message.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { Room } from '../../tenant/rooms.ts'
import type { World } from '../../world.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { checkContent } from './check-content.ts'

export const sendChannelMessage = operation({
  method: 'POST',
  path: '/bots/:botId/channels/:channelId/messages',
  scopes: ['bot.message', 'bot'],
  body: requests.sendChannelMessage,
  run: ({ params, body }, world) => {
    const bot = findBot(world, params)
    const room = requireRoom(world, bot, params.channelId)
    checkContent(world, bot, body.content, 'channel')
    addMessage(world, room, { botId: bot.botId }, body.content)
    return { status: 201 }
  },
})

/** A 1:1 room has a channel ID too; whom the bot cannot write to by user ID it cannot write to by that either. */
function requireRoom(world: World, bot: StoredBot, channelId: string): Room {
  const room = world.tenant.rooms.get(channelId)
  if (room === undefined) throw notFound(`There is no channel ${channelId}.`)
  if (!room.bots.includes(bot.botId)) throw accessDenied('Access is denied for the room.')
  if (room.type === 'SINGLE_USER') {
    for (const userId of room.members) requireAccess(world, bot, requirePerson(world, userId))
  }
  return room
}
