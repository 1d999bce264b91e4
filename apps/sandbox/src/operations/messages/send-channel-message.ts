import { requests } from '@lineworks-bot/validators/operations'
import { requireAccess, requirePerson } from '../../rooms/access.ts'
import { addMessage } from '../../rooms/add-message.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { Room } from '../../tenant/rooms.ts'
import type { World } from '../../world.ts'
import { findChannel } from '../channels/find-channel.ts'
import { operation } from '../operation.ts'
import { checkContent } from './check-content.ts'

export const sendChannelMessage = operation({
  method: 'POST',
  path: '/bots/:botId/channels/:channelId/messages',
  scopes: ['bot.message', 'bot'],
  body: requests.sendChannelMessage,
  run: ({ params, body }, world) => {
    const { bot, room } = findChannel(world, params)
    requireReaders(world, bot, room)
    checkContent(world, bot, body.content, 'channel')
    addMessage(world, room, { botId: bot.botId }, body.content)
    return { status: 201 }
  },
})

/** A 1:1 room has a channel ID too; whom the bot cannot write to by user ID it cannot write to by that either. */
function requireReaders(world: World, bot: StoredBot, room: Room): void {
  if (room.type !== 'SINGLE_USER') return
  for (const userId of room.members) requireAccess(world, bot, requirePerson(world, userId))
}
