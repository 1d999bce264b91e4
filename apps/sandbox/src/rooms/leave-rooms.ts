import type { Room } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { closeDirectRoom } from './direct-room.ts'
import { removeBots } from './room-members.ts'

/** The bot leaves a room by itself: one of several people stays, a 1:1 room ends. */
export function leaveRoom(world: World, botId: number, room: Room): void {
  if (room.type === 'SINGLE_USER') closeDirectRoom(world, room)
  else removeBots(world, room, [botId], { botId })
}

/** The bot leaves those of its rooms that are asked for. */
export function leaveRooms(world: World, botId: number, which: (room: Room) => boolean): void {
  for (const room of world.tenant.rooms.values()) {
    if (room.bots.includes(botId) && which(room)) leaveRoom(world, botId, room)
  }
}
