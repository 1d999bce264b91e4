import { leaveRooms } from '../../rooms/leave-rooms.ts'
import { operation } from '../operation.ts'
import { findBot } from './find-bot.ts'
import { forgetBot } from './forget-bot.ts'

export const deleteBot = operation({
  method: 'DELETE',
  path: '/bots/:botId',
  scopes: ['bot'],
  serialPerBot: true,
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    // Before it leaves: a bot that is gone is told of nothing.
    forgetBot(world, botId)
    leaveRooms(world, botId, () => true)
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
