import { notFound } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const deletePersistentMenu = operation({
  method: 'DELETE',
  path: '/bots/:botId/persistentmenu',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const { botId } = findBot(world, params)
    if (!world.tenant.persistentMenus.delete(String(botId))) throw notFound('The bot has no persistent menu.')
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
