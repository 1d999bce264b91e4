import type { BotSummary } from '@lineworks-bot/types'
import type { StoredBot } from '../../tenant/bots.ts'
import { operation } from '../operation.ts'
import { page } from '../paging.ts'

export const listBots = operation({
  method: 'GET',
  path: '/bots',
  scopes: ['bot', 'bot.read'],
  run: ({ query }, world) => {
    const { items, responseMetaData } = page(world.tenant.bots.values(), query)
    return { status: 200, body: { bots: items.map(summary), responseMetaData } }
  },
})

/** The other settings come with the details of one bot only. */
function summary({ botId, settings }: StoredBot): BotSummary {
  const { botName, photoUrl, i18nBotNames, i18nPhotoUrls } = settings
  return {
    botId,
    botName,
    photoUrl,
    ...(i18nBotNames === undefined ? {} : { i18nBotNames }),
    ...(i18nPhotoUrls === undefined ? {} : { i18nPhotoUrls }),
  }
}
