import { requests } from '@lineworks-bot/validators/operations'
import { operation } from '../operation.ts'
import { findBotDomain, saveBotDomain } from './bot-domain.ts'

/** What is left out stays as it is. */
export const patchBotDomain = operation({
  method: 'PATCH',
  path: '/bots/:botId/domains/:domainId',
  scopes: ['bot'],
  body: requests.patchBotDomain,
  serialPerBot: true,
  run: ({ params, body }, world) => ({
    status: 200,
    body: saveBotDomain(world, { ...findBotDomain(world, params), ...body }),
  }),
})
