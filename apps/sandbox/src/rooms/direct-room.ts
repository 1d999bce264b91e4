import { randomUUID } from 'node:crypto'
import type { StoredBot } from '../tenant/bots.ts'
import type { Person } from '../tenant/people.ts'
import type { Room } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { addNotice } from './add-message.ts'
import { issuedTime, source, tellBots } from './events.ts'

export function findDirectRoom(world: World, botId: number, userId: string): Room | undefined {
  const channelId = world.tenant.directRooms.get(`${botId}/${userId}`)
  return channelId === undefined ? undefined : world.tenant.rooms.get(channelId)
}

/**
 * The 1:1 room of a bot and a person. Opening it is the event `begin`: by the person, by the bot's first message, or by the bot
 * that creates the room. A title is for a new one.
 */
export function openDirectRoom(world: World, bot: StoredBot, person: Person, title = bot.settings.botName): Room {
  const existing = findDirectRoom(world, bot.botId, person.userId)
  if (existing !== undefined) return existing
  const room: Room = {
    channelId: randomUUID(),
    type: 'SINGLE_USER',
    title,
    domainId: person.domainId,
    members: [person.userId],
    bots: [bot.botId],
  }
  world.tenant.rooms.set(room.channelId, room)
  world.tenant.directRooms.set(`${bot.botId}/${person.userId}`, room.channelId)
  addNotice(world, room, { userId: person.userId }, 'began', [person.userId])
  world.announce({ kind: 'state' })
  tellBots(world, room, {
    type: 'begin',
    source: { userId: person.userId, ...source(room) },
    issuedTime: issuedTime(world),
  })
  return room
}

/** By the person who leaves it, or by the bot through the API. The next message opens a new one. */
export function closeDirectRoom(world: World, room: Room): void {
  const [userId] = room.members
  const [botId] = room.bots
  if (userId === undefined || botId === undefined) return
  world.tenant.rooms.delete(room.channelId)
  world.tenant.directRooms.delete(`${botId}/${userId}`)
  world.announce({ kind: 'state' })
  tellBots(world, room, { type: 'end', source: { userId, ...source(room) }, issuedTime: issuedTime(world) })
}
