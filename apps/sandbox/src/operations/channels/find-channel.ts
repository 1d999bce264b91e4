import { accessDenied, notFound } from '../../errors/platform-error.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { Room } from '../../tenant/rooms.ts'
import type { World } from '../../world.ts'
import { findBot } from '../bots/find-bot.ts'

/** A room that the bot is in. The words of the refusal were met in the field. */
export function findChannel(
  world: World,
  params: { readonly botId: string; readonly channelId: string },
): { readonly bot: StoredBot; readonly room: Room } {
  const bot = findBot(world, params)
  const room = world.tenant.rooms.get(params.channelId)
  if (room === undefined) throw notFound(`There is no message room ${params.channelId}.`)
  if (!room.bots.includes(bot.botId)) throw accessDenied('Access is denied for the room.')
  return { bot, room }
}
