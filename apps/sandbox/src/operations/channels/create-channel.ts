import { requests } from '@lineworks-bot/validators/operations'
import { forbidden, invalidParameter } from '../../errors/platform-error.ts'
import { requireAccess } from '../../rooms/access.ts'
import { openDirectRoom } from '../../rooms/direct-room.ts'
import { newRoom } from '../../rooms/new-room.ts'
import { addRoom } from '../../rooms/room-members.ts'
import type { StoredBot } from '../../tenant/bots.ts'
import type { Person } from '../../tenant/people.ts'
import type { World } from '../../world.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const createChannel = operation({
  method: 'POST',
  path: '/bots/:botId/channels',
  scopes: ['bot.message', 'bot'],
  body: requests.createChannel,
  callsPerMinute: 10,
  run: ({ params, body }, world) => {
    const bot = findBot(world, params)
    const people = body.members.map((userId, index) => member(world, userId, index))
    for (const person of people) requireAccess(world, bot, person)
    const { channelId, title } = createRoom(world, bot, people, body.title === '' ? undefined : body.title)
    return { status: 201, body: { channelId, title } }
  },
})

/** The page takes user IDs, and login IDs are not named. */
function member(world: World, userId: string, index: number): Person {
  const person = world.tenant.people.get(userId)
  if (person === undefined) throw invalidParameter(`members.${index} content is invalid: there is no user ${userId}`)
  return person
}

/** The page of `begin` says that a 1:1 room can be created by the API: that is a room with one member. */
function createRoom(world: World, bot: StoredBot, people: readonly Person[], title: string | undefined) {
  const [first, second] = people
  if (first !== undefined && second === undefined) return openDirectRoom(world, bot, first, title)
  if (bot.settings.enableGroupJoin !== true) throw forbidden('The bot may not be in rooms of several people.')
  return addRoom(world, newRoom(people, [bot.botId], title), { botId: bot.botId })
}
