import { computed, signal } from '@preact/signals'
import type { BotView, RoomView } from '../../../src/control/protocol.ts'
import { botOf, directRoomOf, rooms } from '../app/tenant.ts'

/** What the conversation shows. A bot stands for the 1:1 room with it, which may not be there yet. */
export type Place = { readonly botId: number } | { readonly channelId: string }

export const place = signal<Place | undefined>(undefined)

export const currentBot = computed<BotView | undefined>(() => {
  const at = place.value
  return at !== undefined && 'botId' in at ? botOf(at.botId) : undefined
})

export const currentRoom = computed<RoomView | undefined>(() => {
  const at = place.value
  if (at === undefined) return undefined
  return 'botId' in at ? directRoomOf(at.botId) : rooms.value.find((room) => room.channelId === at.channelId)
})

/** Changes only when the room does, not each time the tenant is read. */
export const currentChannelId = computed(() => currentRoom.value?.channelId)

/** The bot whose menu the room shows: with two bots or more there is none. */
export const menuBot = computed<BotView | undefined>(() => {
  const [botId, ...others] = currentRoom.value?.bots ?? []
  return botId === undefined || others.length > 0 ? undefined : botOf(botId)
})
