import { notFound } from '../../errors/platform-error.ts'
import { requirePerson } from '../../rooms/access.ts'
import { operation } from '../operation.ts'
import { findBotDomain } from './bot-domain.ts'

export const deleteBotUser = operation({
  method: 'DELETE',
  path: '/bots/:botId/domains/:domainId/members/:userId',
  scopes: ['bot'],
  serialPerBot: true,
  run: ({ params }, world) => {
    const { botId, domainId } = findBotDomain(world, params)
    const { userId } = requirePerson(world, params.userId)
    if (!world.tenant.botUsers.delete(`${botId}/${domainId}/${userId}`)) {
      throw notFound(`${params.userId} is no user of the bot in the domain ${domainId}.`)
    }
    world.announce({ kind: 'state' })
    return { status: 204 }
  },
})
