import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { page } from '../paging.ts'
import { botDomainView } from './bot-domain.ts'

export const listBotDomains = operation({
  method: 'GET',
  path: '/bots/:botId/domains',
  scopes: ['bot', 'bot.read'],
  run: ({ params, query }, world) => {
    const { botId } = findBot(world, params)
    const all = [...world.tenant.botDomains.values()].filter((entry) => entry.botId === botId)
    const { items, responseMetaData } = page(all, query)
    return { status: 200, body: { domains: items.map(botDomainView), responseMetaData } }
  },
})
