import type { BotSettings } from '@lineworks-bot/types'
import { invalidParameter } from '../../errors/platform-error.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'

/** What settings name must be there. `bot` is the bot as it was, undefined when it is only now added. */
export function checkSettings(world: World, settings: BotSettings, bot?: StoredBot): void {
  for (const [index, domainId] of (settings.allowDomains ?? []).entries()) {
    if (world.tenant.domains.has(String(domainId))) continue
    throw invalidParameter(`allowDomains.${index} content is invalid: there is no domain ${domainId}`)
  }
  if (bot !== undefined) checkDefaultRichMenu(world, settings, bot)
}

/** One that was there before may stay: what was read with GET can be sent back. */
function checkDefaultRichMenu(world: World, { defaultRichmenuId }: BotSettings, bot: StoredBot): void {
  if (defaultRichmenuId === undefined || defaultRichmenuId === bot.settings.defaultRichmenuId) return
  if (world.tenant.richMenus.has(`${bot.botId}/${defaultRichmenuId}`)) return
  throw invalidParameter(`defaultRichmenuId content is invalid: the bot has no rich menu ${defaultRichmenuId}`)
}
