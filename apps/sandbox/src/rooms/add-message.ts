import type { Room, StoredMessage } from '../tenant/rooms.ts'
import { nextNumber } from '../tenant/tenant.ts'
import type { World } from '../world.ts'

/** Puts a message at the end of a room and forgets the oldest message of all rooms beyond the limit of the history. */
export function addMessage(
  world: World,
  room: Room,
  from: StoredMessage['from'],
  content: StoredMessage['content'],
): StoredMessage {
  const { messages } = world.tenant
  const sequence = nextNumber(world.tenant, 'message')
  const message: StoredMessage = { sequence, channelId: room.channelId, at: world.clock.now(), from, content }
  messages.set(String(sequence), message)
  while (messages.size > world.options.historyLimit) {
    const oldest = messages.values().next().value
    if (oldest === undefined) break
    messages.delete(String(oldest.sequence))
  }
  world.announce({ kind: 'message', message: { sequence, channelId: room.channelId, at: message.at, from } })
  return message
}

/** Notes what happened in a room. */
export function addNotice(
  world: World,
  room: Room,
  from: StoredMessage['from'],
  notice: Extract<StoredMessage['content'], { type: 'notice' }>['notice'],
  subjects: readonly string[] = [],
): void {
  addMessage(world, room, from, { type: 'notice', notice, subjects })
}
