import { requests } from '@lineworks-bot/validators/operations'
import { limitExceeded } from '../../errors/platform-error.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import { operation } from '../operation.ts'
import { botView } from './bot-view.ts'
import { checkSettings } from './check-settings.ts'
import { newSecret, nextBotId } from './identity.ts'
import { completeSettings } from './settings.ts'
import { botTime } from './times.ts'

const most = 300

export const addBot = operation({
  method: 'POST',
  path: '/bots',
  scopes: ['bot'],
  body: requests.addBot,
  serialPerBot: true,
  run: ({ body }, world) => {
    checkSettings(world, body)
    if (world.tenant.bots.size >= most) throw limitExceeded(`A tenant holds up to ${most} bots.`)
    const time = botTime(world)
    const bot: StoredBot = {
      botId: nextBotId(world),
      secret: newSecret(),
      settings: completeSettings(body),
      createdTime: time,
      modifiedTime: time,
    }
    world.tenant.bots.set(String(bot.botId), bot)
    world.announce({ kind: 'state' })
    return { status: 201, body: botView(bot) }
  },
})
