import type { StoredBot } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'

/** The default menu is a setting of the bot: `defaultRichmenuId` says the same. */
export function setDefault(world: World, bot: StoredBot, richmenuId: string): void {
  const settings = { ...bot.settings, defaultRichmenuId: richmenuId }
  world.tenant.bots.set(String(bot.botId), { ...bot, settings })
}

export function dropDefault(world: World, bot: StoredBot): void {
  const { defaultRichmenuId: _, ...settings } = bot.settings
  world.tenant.bots.set(String(bot.botId), { ...bot, settings })
}
