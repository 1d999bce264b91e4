import { operation } from '../operation.ts'
import { page } from '../paging.ts'
import { findBotDomain } from './bot-domain.ts'

export const listBotUsers = operation({
  method: 'GET',
  path: '/bots/:botId/domains/:domainId/members',
  scopes: ['bot', 'bot.read'],
  run: ({ params, query }, world) => {
    const { botId, domainId, allowToSelectedMember } = findBotDomain(world, params)
    const chosen = [...world.tenant.botUsers.values()]
      .filter((user) => user.botId === botId && user.domainId === domainId)
      .map((user) => user.userId)
    // The page's own words for a bot that everyone may use; its form is nowhere shown.
    const { items, responseMetaData } = page(allowToSelectedMember ? chosen : ['All users'], query)
    return { status: 200, body: { members: items, responseMetaData } }
  },
})
