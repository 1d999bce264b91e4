import { requests } from '@lineworks-bot/validators/operations'
import { operation } from '../operation.ts'
import { findBotDomain, saveBotDomain } from './bot-domain.ts'

/** What is left out goes back to false. */
export const updateBotDomain = operation({
  method: 'PUT',
  path: '/bots/:botId/domains/:domainId',
  scopes: ['bot'],
  body: requests.updateBotDomain,
  serialPerBot: true,
  run: ({ params, body }, world) => {
    const { botId, domainId } = findBotDomain(world, params)
    const { visible = false, allowToSelectedMember = false } = body
    return { status: 200, body: saveBotDomain(world, { botId, domainId, visible, allowToSelectedMember }) }
  },
})
