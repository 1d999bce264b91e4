import type { Target } from '../control/protocol.ts'
import { findPerson, mayUse } from '../rooms/access.ts'
import { openDirectRoom } from '../rooms/direct-room.ts'
import type { StoredBot } from '../tenant/bots.ts'
import type { Person } from '../tenant/people.ts'
import type { Room } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { notAllowed, unknown } from './act-error.ts'

/** By resource ID or login ID. */
export function personOf(world: World, userId: string): Person {
  const person = findPerson(world, userId)
  if (person === undefined) throw unknown(`There is no person ${userId}.`)
  return person
}

export function botOf(world: World, botId: number): StoredBot {
  const bot = world.tenant.bots.get(String(botId))
  if (bot === undefined) throw unknown(`There is no bot ${botId}.`)
  return bot
}

export function usableBot(world: World, person: Person, botId: number): StoredBot {
  const bot = botOf(world, botId)
  if (!mayUse(world, bot, person)) {
    throw notAllowed(
      `${person.name} may not use the bot ${botId}: add it to domain ${person.domainId}, and ${person.name} to its users where only chosen members may use it.`,
    )
  }
  return bot
}

/** A room that the person is in. */
export function roomOf(world: World, person: Person, channelId: string): Room {
  const room = world.tenant.rooms.get(channelId)
  if (room === undefined || !room.members.includes(person.userId)) {
    throw unknown(`${person.name} is in no room ${channelId}.`)
  }
  return room
}

/** The room of a target. A 1:1 room is there as long as its bot may be used, and opens when it is not there yet. */
export function roomOfTarget(world: World, person: Person, target: Target): Room {
  if ('botId' in target) return openDirectRoom(world, usableBot(world, person, target.botId), person)
  const room = roomOf(world, person, target.channelId)
  if (room.type === 'SINGLE_USER') for (const botId of room.bots) usableBot(world, person, botId)
  return room
}
