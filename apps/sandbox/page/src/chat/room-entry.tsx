import type { RoomView } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { clockTime } from '../parts/time.ts'
import { Entry } from './entry.tsx'
import { currentRoom } from './place.ts'
import { preview } from './preview.ts'
import { roomTitle } from './room-title.ts'
import { isUnread } from './unread.ts'

export function RoomEntry({ room, stop }: { readonly room: RoomView; readonly stop: object }) {
  const words = texts.value.lists
  const last = room.lastMessage
  return (
    <Entry
      name={roomTitle(room)}
      of="room"
      to={{ channelId: room.channelId }}
      current={currentRoom.value?.channelId === room.channelId}
      line={last === undefined ? words.nothingSaid : preview(last)}
      {...(last === undefined ? {} : { time: clockTime(last.at) })}
      {...(isUnread(room) ? { mark: words.unread } : {})}
      stop={stop}
    />
  )
}
