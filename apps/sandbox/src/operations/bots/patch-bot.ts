import { requests } from '@lineworks-bot/validators/operations'
import { operation } from '../operation.ts'
import { botView } from './bot-view.ts'
import { changeBot } from './change-bot.ts'
import { findBot } from './find-bot.ts'

/** What is left out stays as it is. */
export const patchBot = operation({
  method: 'PATCH',
  path: '/bots/:botId',
  scopes: ['bot'],
  body: requests.patchBot,
  serialPerBot: true,
  run: ({ params, body }, world) => {
    const bot = findBot(world, params)
    return { status: 200, body: botView(changeBot(world, bot, { ...bot.settings, ...body })) }
  },
})
