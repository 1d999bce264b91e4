import type { RoomView } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { botOf } from '../app/tenant.ts'

/** A room's name as the person sees it: a 1:1 room has its bot's. */
export function roomTitle(room: RoomView): string {
  const [botId] = room.bots
  if (room.type === 'SINGLE_USER' && botId !== undefined) return botOf(botId)?.name ?? room.title
  return room.title || texts.value.room.untitled
}
