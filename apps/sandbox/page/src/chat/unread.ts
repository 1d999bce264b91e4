import { effect, signal } from '@preact/signals'
import type { RoomView } from '../../../src/control/protocol.ts'
import { person, rooms } from '../app/tenant.ts'
import { currentChannelId } from './place.ts'

/** The last message seen, by room. */
const seen = signal<ReadonlyMap<string, number>>(new Map())

/** Whose rooms `seen` is about: what was there when somebody was chosen counts as seen. */
let reader: string | undefined

export function isUnread(room: RoomView): boolean {
  const last = room.lastMessage
  if (last === undefined || room.channelId === currentChannelId.value) return false
  return last.sequence > (seen.value.get(room.channelId) ?? 0)
}

export function followSeen(): () => void {
  return effect(() => {
    const userId = person.value?.userId
    const current = currentChannelId.value
    const known = reader === userId ? seen.peek() : undefined
    reader = userId
    const next = rooms.value.flatMap(({ channelId, lastMessage }) => {
      const isSeen = known === undefined || channelId === current
      const sequence = isSeen ? lastMessage?.sequence : known.get(channelId)
      return sequence === undefined ? [] : [[channelId, sequence] as const]
    })
    seen.value = new Map(next)
  })
}
