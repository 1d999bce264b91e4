import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { dropDefault } from './default-menu.ts'
import { requireMenu } from './menus-of.ts'

export const deleteRichMenu = operation({
  method: 'DELETE',
  path: '/bots/:botId/richmenus/:richmenuId',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const bot = findBot(world, params)
    const { botId, richmenuId } = requireMenu(world, bot.botId, params.richmenuId)
    const { richMenus, userRichMenus } = world.tenant
    richMenus.delete(`${botId}/${richmenuId}`)
    if (bot.settings.defaultRichmenuId === richmenuId) dropDefault(world, bot)
    for (const own of userRichMenus.values()) {
      if (own.botId === botId && own.richmenuId === richmenuId) userRichMenus.delete(`${botId}/${own.userId}`)
    }
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
