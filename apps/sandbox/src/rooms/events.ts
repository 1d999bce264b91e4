import type { CallbackEvent } from '@lineworks-bot/types'
import type { Room } from '../tenant/rooms.ts'
import type { World } from '../world.ts'

/** UTC with milliseconds, as most pages print it. */
export function issuedTime(world: World): string {
  return new Date(world.clock.now()).toISOString()
}

/** Tells every bot in the room of an event of the room. */
export function tellBots(world: World, room: Room, event: CallbackEvent, bots: readonly number[] = room.bots): void {
  for (const botId of bots) {
    const bot = world.tenant.bots.get(String(botId))
    if (bot !== undefined) world.sendCallback(bot, event)
  }
}

export function source(room: Room): { channelId: string; domainId: number } {
  return { channelId: room.channelId, domainId: room.domainId }
}
