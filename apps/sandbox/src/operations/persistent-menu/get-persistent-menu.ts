import { notFound } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const getPersistentMenu = operation({
  method: 'GET',
  path: '/bots/:botId/persistentmenu',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    const stored = world.tenant.persistentMenus.get(String(botId))
    if (stored === undefined) throw notFound('The bot has no persistent menu.')
    return { status: 200, body: stored.menu }
  },
})
