import type { Changes } from '../control/changes.ts'
import { messageView } from '../control/message-view.ts'
import type { Person } from '../tenant/people.ts'
import type { World } from '../world.ts'
import type { BotMessage } from './actor.ts'

/** The first message of a bot after a sequence in a room of the person. Undefined when none comes in time. */
export async function awaitReply(
  world: World,
  changes: Changes,
  person: Person,
  after: number,
  timeoutMs: number,
): Promise<BotMessage | undefined> {
  const there = find(world, person, after)
  if (there !== undefined) return there
  return new Promise((resolve) => {
    const end = (reply?: BotMessage): void => {
      clearTimeout(timer)
      unsubscribe()
      resolve(reply)
    }
    const timer = setTimeout(end, timeoutMs)
    const unsubscribe = changes.subscribe((change) => {
      if (change.kind !== 'message' || !('botId' in change.message.from)) return
      const reply = find(world, person, after)
      if (reply !== undefined) end(reply)
    })
  })
}

function find(world: World, person: Person, after: number): BotMessage | undefined {
  for (const message of world.tenant.messages.values()) {
    if (message.sequence <= after || !('botId' in message.from) || message.content.type === 'notice') continue
    if (world.tenant.rooms.get(message.channelId)?.members.includes(person.userId) !== true) continue
    // Neither a notice nor from a person: a bot sends nothing else than this.
    return messageView(message, person.language) as BotMessage
  }
  return undefined
}
