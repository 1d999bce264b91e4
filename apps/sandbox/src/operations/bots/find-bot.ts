import { notFound } from '../../errors/platform-error.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'

export function findBot(world: World, params: { readonly botId: string }): StoredBot {
  const bot = world.tenant.bots.get(params.botId)
  if (bot === undefined) throw notFound(`There is no bot ${params.botId}.`)
  return bot
}
