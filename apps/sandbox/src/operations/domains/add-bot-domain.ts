import { requests } from '@lineworks-bot/validators/operations'
import { forbidden, notFound } from '../../errors/platform-error.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'
import { allowsDomain } from './allows-domain.ts'
import { saveBotDomain } from './bot-domain.ts'

export const addBotDomain = operation({
  method: 'POST',
  path: '/bots/:botId/domains/:domainId',
  scopes: ['bot'],
  body: requests.addBotDomain,
  serialPerBot: true,
  run: ({ params, body }, world) => {
    const bot = findBot(world, params)
    const domain = world.tenant.domains.get(params.domainId)
    if (domain === undefined) throw notFound(`There is no domain ${params.domainId}.`)
    const { domainId } = domain
    if (!allowsDomain(bot, domainId)) throw forbidden(`The domain ${domainId} is not among allowDomains of the bot.`)
    if (world.tenant.botDomains.has(`${bot.botId}/${domainId}`)) throw forbidden('The bot is in the domain already.')
    const { visible = false, allowToSelectedMember = false } = body
    const entry = saveBotDomain(world, { botId: bot.botId, domainId, visible, allowToSelectedMember })
    return { status: 201, body: entry }
  },
})
