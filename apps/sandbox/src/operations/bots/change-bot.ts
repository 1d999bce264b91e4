import type { BotSettings } from '@lineworks-bot/types'
import { leaveRooms } from '../../rooms/leave-rooms.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'
import { allowsDomain } from '../domains/allows-domain.ts'
import { removeBotDomain } from '../domains/remove-bot-domain.ts'
import { checkSettings } from './check-settings.ts'
import { completeSettings } from './settings.ts'
import { botTime } from './times.ts'

/** Gives a bot these settings, and does what follows from them. */
export function changeBot(world: World, bot: StoredBot, given: BotSettings): StoredBot {
  const settings = completeSettings(given)
  checkSettings(world, settings, bot)
  const changed: StoredBot = { ...bot, settings, modifiedTime: botTime(world) }
  world.tenant.bots.set(String(bot.botId), changed)
  for (const entry of world.tenant.botDomains.values()) {
    if (entry.botId === bot.botId && !allowsDomain(changed, entry.domainId)) removeBotDomain(world, entry)
  }
  if (settings.enableGroupJoin !== true) leaveRooms(world, bot.botId, (room) => room.type !== 'SINGLE_USER')
  world.announce({ kind: 'state' })
  return changed
}
