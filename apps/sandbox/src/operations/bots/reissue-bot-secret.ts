import { operation } from '../operation.ts'
import { findBot } from './find-bot.ts'
import { newSecret } from './identity.ts'

/** The former secret signs nothing from now on. */
export const reissueBotSecret = operation({
  method: 'POST',
  path: '/bots/:botId/secret',
  scopes: ['bot'],
  run: ({ params }, world) => {
    const bot = { ...findBot(world, params), secret: newSecret() }
    world.tenant.bots.set(String(bot.botId), bot)
    world.announce({ kind: 'state' })
    return { status: 200, body: { secret: bot.secret } }
  },
})
