import type { Bot } from '@lineworks-bot/types'
import type { StoredBot } from '../../tenant/bots.ts'

/** The bot as the API shows it: never with its secret. */
export function botView(bot: StoredBot): Bot {
  return { botId: bot.botId, ...bot.settings, createdTime: bot.createdTime, modifiedTime: bot.modifiedTime }
}
