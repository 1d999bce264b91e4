import { operation } from '../operation.ts'
import { findBotDomain } from './bot-domain.ts'
import { removeBotDomain } from './remove-bot-domain.ts'

export const deleteBotDomain = operation({
  method: 'DELETE',
  path: '/bots/:botId/domains/:domainId',
  scopes: ['bot'],
  serialPerBot: true,
  run: ({ params }, world) => {
    removeBotDomain(world, findBotDomain(world, params))
    return { status: 204 }
  },
})
