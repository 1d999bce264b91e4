import { personOf } from '../acts/find.ts'
import { messagesOf, messageView } from '../control/message-view.ts'
import type { MessageView } from '../control/protocol.ts'
import { findDirectRoom } from '../rooms/direct-room.ts'
import type { World } from '../world.ts'
import type { RoomOf } from './sandbox.ts'

export function roomMessages(world: World, room: RoomOf, as: string | undefined): readonly MessageView[] {
  const channelId = 'channelId' in room ? room.channelId : directChannel(world, room.botId, room.userId)
  if (channelId === undefined) return []
  const language = as === undefined ? undefined : personOf(world, as).language
  return messagesOf(world, channelId, { count: Infinity }).map((message) => messageView(message, language))
}

function directChannel(world: World, botId: number, userId: string): string | undefined {
  return findDirectRoom(world, botId, personOf(world, userId).userId)?.channelId
}
