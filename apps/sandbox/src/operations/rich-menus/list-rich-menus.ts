import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { page } from '../paging.ts'
import { menusOf } from './menus-of.ts'
import { richMenuView } from './rich-menu-view.ts'

export const listRichMenus = operation({
  method: 'GET',
  path: '/bots/:botId/richmenus',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params, query }, world) => {
    const { botId } = findBot(world, params)
    const { items, responseMetaData } = page(menusOf(world, botId), query)
    return { status: 200, body: { richmenus: items.map(richMenuView), responseMetaData } }
  },
})
