import { leaveRoom } from '../../rooms/leave-rooms.ts'
import { operation } from '../operation.ts'
import { findChannel } from './find-channel.ts'

export const leaveChannel = operation({
  method: 'DELETE',
  path: '/bots/:botId/channels/:channelId',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const { bot, room } = findChannel(world, params)
    leaveRoom(world, bot.botId, room)
    return { status: 204 }
  },
})
