import { requests } from '@lineworks-bot/validators/operations'
import { operation } from '../operation.ts'
import { botView } from './bot-view.ts'
import { changeBot } from './change-bot.ts'
import { findBot } from './find-bot.ts'

/** What is left out goes back to its default, or is gone. */
export const updateBot = operation({
  method: 'PUT',
  path: '/bots/:botId',
  scopes: ['bot'],
  body: requests.updateBot,
  serialPerBot: true,
  run: ({ params, body }, world) => {
    const bot = changeBot(world, findBot(world, params), body)
    return { status: 200, body: botView(bot) }
  },
})
