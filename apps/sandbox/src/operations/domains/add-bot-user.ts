import { requests } from '@lineworks-bot/validators/operations'
import { forbidden, invalidParameter } from '../../errors/platform-error.ts'
import { findPerson } from '../../rooms/access.ts'
import { operation } from '../operation.ts'
import { findBotDomain } from './bot-domain.ts'

export const addBotUser = operation({
  method: 'POST',
  path: '/bots/:botId/domains/:domainId/members',
  scopes: ['bot'],
  body: requests.addBotUser,
  serialPerBot: true,
  run: ({ params, body }, world) => {
    const { botId, domainId } = findBotDomain(world, params)
    const person = findPerson(world, body.userId)
    if (person?.domainId !== domainId) {
      throw invalidParameter(`userId content is invalid: there is no user ${body.userId} in the domain ${domainId}`)
    }
    const key = `${botId}/${domainId}/${person.userId}`
    if (world.tenant.botUsers.has(key)) throw forbidden('The user was added already.')
    world.tenant.botUsers.set(key, { botId, domainId, userId: person.userId })
    world.announce({ kind: 'state' })
    return { status: 201 }
  },
})
