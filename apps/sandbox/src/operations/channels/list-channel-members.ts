import { operation } from '../operation.ts'
import { page } from '../paging.ts'
import { findChannel } from './find-channel.ts'

export const listChannelMembers = operation({
  method: 'GET',
  path: '/bots/:botId/channels/:channelId/members',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params, query }, world) => {
    const { items, responseMetaData } = page(findChannel(world, params).room.members, query)
    return { status: 200, body: { members: items, responseMetaData } }
  },
})
