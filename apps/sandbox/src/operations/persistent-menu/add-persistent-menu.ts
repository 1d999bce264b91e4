import { requests } from '@lineworks-bot/validators/operations'
import { forbidden } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { menusOf } from '../rich-menus/menus-of.ts'
import { onOneLine } from './on-one-line.ts'

export const addPersistentMenu = operation({
  method: 'POST',
  path: '/bots/:botId/persistentmenu',
  scopes: ['bot.message', 'bot'],
  body: requests.addPersistentMenu,
  run: ({ params, body }, world) => {
    const { botId } = findBot(world, params)
    if (menusOf(world, botId).length > 0) {
      throw forbidden('The bot has rich menus. Delete all of them to add a persistent menu.')
    }
    const menu = { content: { actions: body.content.actions.map(onOneLine) } }
    world.tenant.persistentMenus.set(String(botId), { botId, menu })
    world.announce({ kind: 'state' })
    return { status: 201, body: menu }
  },
})
