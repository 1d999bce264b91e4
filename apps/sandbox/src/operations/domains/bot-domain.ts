import type { BotDomain } from '@lineworks-bot/types'
import { notFound } from '../../errors/platform-error.ts'
import type { StoredBotDomain } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'
import { findBot } from '../bots/find-bot.ts'

interface DomainOfBot {
  readonly botId: string
  readonly domainId: string
}

export function findBotDomain(world: World, params: DomainOfBot): StoredBotDomain {
  const bot = findBot(world, params)
  const entry = world.tenant.botDomains.get(`${bot.botId}/${params.domainId}`)
  if (entry === undefined) throw notFound(`The bot ${bot.botId} is not in a domain ${params.domainId}.`)
  return entry
}

export function saveBotDomain(world: World, entry: StoredBotDomain): BotDomain {
  world.tenant.botDomains.set(`${entry.botId}/${entry.domainId}`, entry)
  world.announce({ kind: 'state' })
  return botDomainView(entry)
}

export function botDomainView({ domainId, visible, allowToSelectedMember }: StoredBotDomain): BotDomain {
  return { domainId, visible, allowToSelectedMember }
}
