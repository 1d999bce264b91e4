import { requireAccess, requirePerson } from '../../rooms/access.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { requireMenu } from './menus-of.ts'

export const setUserRichMenu = operation({
  method: 'POST',
  path: '/bots/:botId/richmenus/:richmenuId/users/:userId',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const bot = findBot(world, params)
    const { botId, richmenuId } = requireMenu(world, bot.botId, params.richmenuId)
    const person = requirePerson(world, params.userId)
    requireAccess(world, bot, person)
    const { userId } = person
    world.tenant.userRichMenus.set(`${botId}/${userId}`, { botId, userId, richmenuId })
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
