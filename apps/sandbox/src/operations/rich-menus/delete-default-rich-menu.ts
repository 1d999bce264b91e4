import { notFound } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { dropDefault } from './default-menu.ts'

export const deleteDefaultRichMenu = operation({
  method: 'DELETE',
  path: '/bots/:botId/richmenus/default',
  scopes: ['bot.message', 'bot'],
  run: ({ params }, world) => {
    const bot = findBot(world, params)
    if (bot.settings.defaultRichmenuId === undefined) throw notFound('The bot has no default rich menu.')
    dropDefault(world, bot)
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
