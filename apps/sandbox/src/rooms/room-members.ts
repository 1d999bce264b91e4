import type { Room, StoredMessage } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { addNotice } from './add-message.ts'
import { issuedTime, source, tellBots } from './events.ts'

// Rooms of several people. Each function ends in the callbacks that the pages of join, leave, joined and left name.

type Actor = StoredMessage['from']

function replace(world: World, room: Room): Room {
  world.tenant.rooms.set(room.channelId, room)
  world.announce({ kind: 'state' })
  return room
}

export function addRoom(world: World, room: Room, by: Actor): Room {
  replace(world, room)
  addNotice(world, room, by, 'joined', room.members)
  tellBots(world, room, { type: 'join', source: source(room), issuedTime: issuedTime(world) })
  // Of a room that a bot made, the bot is also told who is in it.
  if ('botId' in by) tellJoined(world, room, room.members)
  return room
}

export function addMembers(world: World, room: Room, members: readonly string[], by: Actor): Room {
  const added = members.filter((userId) => !room.members.includes(userId))
  if (added.length === 0) return room
  const grown = replace(world, { ...room, members: [...room.members, ...added] })
  addNotice(world, grown, by, 'joined', added)
  tellJoined(world, grown, added)
  return grown
}

export function addBots(world: World, room: Room, bots: readonly number[], by: Actor): Room {
  const added = bots.filter((botId) => !room.bots.includes(botId))
  if (added.length === 0) return room
  const grown = replace(world, { ...room, bots: [...room.bots, ...added] })
  addNotice(world, grown, by, 'botJoined', added.map(String))
  tellBots(world, grown, { type: 'join', source: source(grown), issuedTime: issuedTime(world) }, added)
  return grown
}

/** When the last person goes, the bots go by themselves and the room is gone. */
export function removeMembers(world: World, room: Room, members: readonly string[], by: Actor): void {
  const gone = room.members.filter((userId) => members.includes(userId))
  if (gone.length === 0) return
  const rest = replace(world, { ...room, members: room.members.filter((userId) => !gone.includes(userId)) })
  addNotice(world, rest, by, 'left', gone)
  tellBots(world, rest, {
    type: 'left',
    source: source(rest),
    issuedTime: issuedTime(world),
    members: gone,
  })
  if (rest.members.length === 0) {
    removeBots(world, rest, rest.bots, by)
    world.tenant.rooms.delete(rest.channelId)
  }
}

export function removeBots(world: World, room: Room, bots: readonly number[], by: Actor): Room {
  const gone = room.bots.filter((botId) => bots.includes(botId))
  if (gone.length === 0) return room
  const rest = replace(world, { ...room, bots: room.bots.filter((botId) => !gone.includes(botId)) })
  addNotice(world, rest, by, 'botLeft', gone.map(String))
  tellBots(world, rest, { type: 'leave', source: source(rest), issuedTime: issuedTime(world) }, gone)
  return rest
}

function tellJoined(world: World, room: Room, members: readonly string[]): void {
  tellBots(world, room, {
    type: 'joined',
    source: source(room),
    issuedTime: issuedTime(world),
    members: [...members],
  })
}
