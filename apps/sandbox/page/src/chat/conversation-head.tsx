import type { RoomView } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { view } from '../app/view.ts'
import { Avatar } from '../parts/avatar.tsx'
import { SignButton } from '../parts/button.tsx'
import { openDialog } from './dialogs.ts'
import { roomTitle } from './room-title.ts'
import css from './conversation-head.module.css'

export function ConversationHead({ room }: { readonly room: RoomView }) {
  const words = texts.value.chat
  const { channelId } = room
  const direct = room.type === 'SINGLE_USER'
  const title = roomTitle(room)
  return (
    <header class={css.head}>
      <span class={css.back}>
        <SignButton sign="back" name={texts.value.app.view.rooms} onClick={() => (view.value = 'rooms')} />
      </span>
      <Avatar name={title} of={direct ? 'bot' : 'room'} />
      <div class={css.words}>
        <h2>{title}</h2>
        <p>{direct ? words.direct : words.several(room.members.length, room.bots.length)}</p>
      </div>
      {!direct && (
        <SignButton sign="members" name={words.members} onClick={() => openDialog({ kind: 'members', channelId })} />
      )}
      <SignButton sign="leave" name={words.leave} onClick={() => openDialog({ kind: 'leave', channelId })} />
    </header>
  )
}
