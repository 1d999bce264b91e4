import type { Act, ActResult } from '../control/protocol.ts'
import { closeDirectRoom } from '../rooms/direct-room.ts'
import { newRoom } from '../rooms/new-room.ts'
import { addBots, addMembers, addRoom, removeBots, removeMembers } from '../rooms/room-members.ts'
import type { Person } from '../tenant/people.ts'
import type { Room } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { impossible, notAllowed } from './act-error.ts'
import { personOf, roomOf, usableBot } from './find.ts'

type ActOf<Name extends Act['act']> = Extract<Act, { act: Name }>

const maxMembers = 100

export function createRoom(world: World, person: Person, { title, members, bots }: ActOf<'createRoom'>): ActResult {
  const people = [person, ...others(world, person, members)]
  if (people.length < 2) throw impossible('A room of several people needs at least one other person.')
  if (people.length > maxMembers) throw impossible(`A room is made with at most ${maxMembers} people.`)
  if (title !== undefined && title.length > 1000) throw impossible('title: at most 1,000 characters')
  const room = newRoom(people, joiningBots(world, person, bots), title || undefined)
  addRoom(world, room, { userId: person.userId })
  return { channelId: room.channelId }
}

export function invite(world: World, person: Person, act: ActOf<'invite'>): ActResult {
  const room = severalOf(world, person, act.channelId)
  const members = others(world, person, act.members ?? []).map(({ userId }) => userId)
  const bots = joiningBots(world, person, act.bots ?? [])
  if (members.length + bots.length === 0) throw impossible('Nobody is named who could be invited.')
  const from = { userId: person.userId }
  addBots(world, addMembers(world, room, members, from), bots, from)
  return { channelId: room.channelId }
}

export function remove(world: World, person: Person, act: ActOf<'remove'>): ActResult {
  const room = severalOf(world, person, act.channelId)
  const members = others(world, person, act.members ?? []).map(({ userId }) => userId)
  const { bots = [] } = act
  const there = (botId: number): boolean => room.bots.includes(botId)
  if (!members.some((userId) => room.members.includes(userId)) && !bots.some(there)) {
    throw impossible('Nobody is named who is in the room.')
  }
  const from = { userId: person.userId }
  removeMembers(world, removeBots(world, room, bots, from), members, from)
  return { channelId: room.channelId }
}

export function leave(world: World, person: Person, { channelId }: ActOf<'leave'>): ActResult {
  const room = roomOf(world, person, channelId)
  if (room.type === 'SINGLE_USER') closeDirectRoom(world, room)
  else removeMembers(world, room, [person.userId], { userId: person.userId })
  return { channelId }
}

function severalOf(world: World, person: Person, channelId: string): Room {
  const room = roomOf(world, person, channelId)
  if (room.type !== 'SINGLE_USER') return room
  throw impossible('Nobody joins a 1:1 room or is removed from it: create a room of several people.')
}

function others(world: World, person: Person, userIds: readonly string[]): readonly Person[] {
  const found = new Map(userIds.map((userId) => personOf(world, userId)).map((other) => [other.userId, other]))
  found.delete(person.userId)
  return [...found.values()]
}

/** Who brings a bot must be allowed to use it, and the bot allowed into rooms of several people. */
function joiningBots(world: World, person: Person, bots: readonly number[]): readonly number[] {
  for (const botId of new Set(bots)) {
    if (usableBot(world, person, botId).settings.enableGroupJoin === true) continue
    throw notAllowed(`The bot ${botId} joins no room of several people: its enableGroupJoin is false.`)
  }
  return [...new Set(bots)]
}
