import { operation } from '../operation.ts'
import { botView } from './bot-view.ts'
import { findBot } from './find-bot.ts'

export const getBot = operation({
  method: 'GET',
  path: '/bots/:botId',
  scopes: ['bot', 'bot.read'],
  run: ({ params }, world) => ({ status: 200, body: botView(findBot(world, params)) }),
})
