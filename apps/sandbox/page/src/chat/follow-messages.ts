import { refreshMessages, followRoom } from './messages.ts'
import { currentChannelId } from './place.ts'
import { followSeen } from './unread.ts'

export function followMessages(): { refresh(): void; arrived(channelId: string): void } {
  followRoom()
  followSeen()
  return {
    refresh: refreshMessages,
    arrived(channelId) {
      if (channelId === currentChannelId.peek()) refreshMessages()
    },
  }
}
