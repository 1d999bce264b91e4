import type { BotSettings, CallbackEventType } from '@lineworks-bot/types'
import { BotSettings as schema } from '@lineworks-bot/validators'
import { isLoopback } from '../callbacks/destination.ts'
import { newSecret, nextBotId } from '../operations/bots/identity.ts'
import { completeSettings } from '../operations/bots/settings.ts'
import { botTime } from '../operations/bots/times.ts'
import type { World } from '../world.ts'
import type { StoredBot } from './bots.ts'
import type { SeedBot } from './seed.ts'

const everyKind: CallbackEventType[] = ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video']

/**
 * Adds a bot to the tenant and to its domains.
 *
 * @throws RangeError when its settings are none that the API would take.
 */
export function plantBot(world: World, { botId, secret, domains, ...wanted }: SeedBot): StoredBot {
  const { tenant } = world
  const settings = checked(completeSettings(withDefaults(world, wanted)))
  if (botId !== undefined && tenant.bots.has(String(botId))) throw new RangeError(`There is a bot ${botId} already.`)
  if (secret === '') throw new RangeError('secret must not be empty')
  const allowed = settings.allowDomains ?? []
  const joined =
    domains ?? (allowed.length > 0 ? allowed : [...tenant.domains.values()].map(({ domainId }) => domainId))
  for (const domainId of joined) {
    if (!tenant.domains.has(String(domainId))) throw new RangeError(`There is no domain ${domainId}.`)
  }
  const time = botTime(world)
  const bot: StoredBot = {
    botId: botId ?? nextBotId(world),
    secret: secret ?? newSecret(),
    settings,
    createdTime: time,
    modifiedTime: time,
  }
  tenant.bots.set(String(bot.botId), bot)
  for (const domainId of joined) {
    const entry = { botId: bot.botId, domainId, visible: true, allowToSelectedMember: false }
    tenant.botDomains.set(`${bot.botId}/${domainId}`, entry)
  }
  world.announce({ kind: 'state' })
  return bot
}

function withDefaults(world: World, wanted: Partial<BotSettings> & Pick<BotSettings, 'botName'>): BotSettings {
  const [somebody] = world.tenant.people.values()
  return {
    photoUrl: 'https://example.com/bot.png',
    description: wanted.botName,
    administrators: [somebody?.userId ?? 'administrator'],
    enableCallback: true,
    callbackEvents: everyKind,
    enableGroupJoin: true,
    ...wanted,
    ...(wanted.callbackUrl !== undefined && { callbackUrl: secured(wanted.callbackUrl) }),
  }
}

/** The platform knows https only. To this machine callbacks go by http whatever is written. */
function secured(callbackUrl: string): string {
  if (!URL.canParse(callbackUrl)) return callbackUrl
  const { protocol, hostname } = new URL(callbackUrl)
  return protocol === 'http:' && isLoopback(hostname) ? callbackUrl.replace(/^http:/i, 'https:') : callbackUrl
}

function checked(settings: BotSettings): BotSettings {
  const [issue] = schema.validate(settings).issues ?? []
  if (issue === undefined) return settings
  throw new RangeError(`${issue.path.join('.')} ${issue.message}`)
}
