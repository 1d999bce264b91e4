import { notFound } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const getDefaultRichMenu = operation({
  method: 'GET',
  path: '/bots/:botId/richmenus/default',
  scopes: ['bot.message', 'bot', 'bot.read'],
  run: ({ params }, world) => {
    const { botId, settings } = findBot(world, params)
    const { defaultRichmenuId } = settings
    if (defaultRichmenuId === undefined) throw notFound('The bot has no default rich menu.')
    return { status: 200, body: { botId, defaultRichmenuId } }
  },
})
