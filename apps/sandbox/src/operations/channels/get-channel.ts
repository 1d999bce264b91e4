import type { Channel } from '@lineworks-bot/types'
import type { Room } from '../../tenant/rooms.ts'
import { operation } from '../operation.ts'
import { findChannel } from './find-channel.ts'

export const getChannel = operation({
  method: 'GET',
  path: '/bots/:botId/channels/:channelId',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params }, world) => ({ status: 200, body: channelView(findChannel(world, params).room) }),
})

function channelView({ domainId, channelId, title, type, orgUnitId, groupId }: Room): Channel {
  return {
    domainId,
    channelId,
    title,
    channelType: {
      type,
      ...(orgUnitId === undefined ? {} : { orgUnitId }),
      ...(groupId === undefined ? {} : { groupId }),
    },
  }
}
