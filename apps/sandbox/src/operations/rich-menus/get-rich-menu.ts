import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { requireMenu } from './menus-of.ts'
import { richMenuView } from './rich-menu-view.ts'

export const getRichMenu = operation({
  method: 'GET',
  path: '/bots/:botId/richmenus/:richmenuId',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    return { status: 200, body: richMenuView(requireMenu(world, botId, params.richmenuId)) }
  },
})
