import { texts } from '../app/preferences.ts'
import { view } from '../app/view.ts'
import { Avatar } from '../parts/avatar.tsx'
import { SignButton } from '../parts/button.tsx'
import { Composer } from './composer.tsx'
import { ConversationHead } from './conversation-head.tsx'
import { dropFiles } from './drop-files.ts'
import { Log } from './log.tsx'
import { NotOpened } from './not-opened.tsx'
import { currentBot, currentRoom, place } from './place.ts'
import { QuickAnswers } from './quick-answers.tsx'
import { RoomMenu } from './room-menu.tsx'
import css from './conversation.module.css'

/** The middle of the page: a room with its messages, or what to do to get there. */
export function Conversation() {
  const words = texts.value.chat
  const room = currentRoom.value
  if (room !== undefined) {
    return (
      <section class={css.conversation} aria-label={words.conversation} {...dropFiles}>
        <ConversationHead room={room} />
        <Log />
        <div class={css.foot}>
          <QuickAnswers />
          <RoomMenu />
          <Composer room={room} />
        </div>
      </section>
    )
  }
  return (
    <section class={css.conversation} aria-label={words.conversation}>
      <div class={css.back}>
        <SignButton sign="back" name={texts.value.app.view.rooms} onClick={() => (view.value = 'rooms')} />
      </div>
      <div class={css.empty}>
        {currentBot.value !== undefined ? (
          <NotOpened bot={currentBot.value} />
        ) : (
          <>
            <Avatar name="…" of="room" />
            <h2>{place.value === undefined ? words.pick : words.gone}</h2>
            <p>{words.pickHint}</p>
          </>
        )}
      </div>
    </section>
  )
}
