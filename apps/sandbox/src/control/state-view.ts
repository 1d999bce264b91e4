import type { Person } from '../tenant/people.ts'
import type { Room, StoredMessage } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import { botView } from './bot-view.ts'
import { localize } from '../localize/localize.ts'
import { messageView } from './message-view.ts'
import type { RoomView, SandboxState } from './protocol.ts'

export function stateView(world: World, person: Person | undefined): SandboxState {
  const { options, clock, tenant, faults } = world
  return {
    plan: options.plan,
    now: clock.now(),
    clockOffsetMs: clock.offsetMs,
    externalImages: options.externalImages,
    domains: [...tenant.domains.values()],
    people: [...tenant.people.values()],
    bots: [...tenant.bots.values()].map((bot) => botView(world, bot, person)),
    rooms: roomViews(world, person),
    faults: faults.list(),
  }
}

/** Last used first. */
function roomViews(world: World, person: Person | undefined): readonly RoomView[] {
  const last = new Map<string, StoredMessage>()
  for (const message of world.tenant.messages.values()) last.set(message.channelId, message)
  const rooms: RoomView[] = []
  for (const room of world.tenant.rooms.values()) {
    if (person !== undefined && !room.members.includes(person.userId)) continue
    const message = last.get(room.channelId)
    rooms.push({
      ...room,
      title: titleOf(world, room, person),
      ...(message !== undefined && { lastMessage: messageView(message, person?.language) }),
    })
  }
  return rooms.sort((a, b) => (b.lastMessage?.sequence ?? 0) - (a.lastMessage?.sequence ?? 0))
}

/** A 1:1 room has its bot's name, as the bot is called now and in the person's language. */
function titleOf(world: World, room: Room, person: Person | undefined): string {
  const [botId] = room.type === 'SINGLE_USER' ? room.bots : []
  const bot = botId === undefined ? undefined : world.tenant.bots.get(String(botId))
  if (bot === undefined) return room.title
  return (person === undefined ? bot.settings : localize(bot.settings, person.language)).botName
}
