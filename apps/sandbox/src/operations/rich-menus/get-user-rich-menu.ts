import { notFound } from '../../errors/platform-error.ts'
import { requirePerson } from '../../rooms/access.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { requireMenu } from './menus-of.ts'
import { richMenuView } from './rich-menu-view.ts'

/** The default menu is not the user's own. */
export const getUserRichMenu = operation({
  method: 'GET',
  path: '/bots/:botId/richmenus/users/:userId',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    const { userId } = requirePerson(world, params.userId)
    const own = world.tenant.userRichMenus.get(`${botId}/${userId}`)
    if (own === undefined) throw notFound(`The user ${params.userId} has no rich menu of their own.`)
    return { status: 200, body: richMenuView(requireMenu(world, botId, own.richmenuId)) }
  },
})
