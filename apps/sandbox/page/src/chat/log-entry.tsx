import type { MessageView as Message } from '../../../src/control/protocol.ts'
import { person } from '../app/tenant.ts'
import { MessageView } from '../messages/index.ts'
import { Avatar } from '../parts/avatar.tsx'
import { clockTime, day, fullTime } from '../parts/time.ts'
import { noticeText, senderName } from './notice-text.ts'
import { viewContext } from './view-context.ts'
import css from './log-entry.module.css'

interface Props {
  readonly message: Message
  readonly previous: Message | undefined
}

/** One message with who and when, where that is not the same as just above; or a notice. */
export function LogEntry({ message, previous }: Props) {
  const newDay = previous === undefined || day(previous.at) !== day(message.at)
  return (
    <>
      {newDay && <p class={css.day}>{day(message.at)}</p>}
      <Line message={message} previous={newDay ? undefined : previous} />
    </>
  )
}

function Line({ message, previous }: Props) {
  const { content, from, at } = message
  if (content.type === 'notice') {
    return (
      <p class={css.notice} data-notice={content.notice}>
        {noticeText(content, from)}
      </p>
    )
  }
  const own = 'userId' in from && from.userId === person.value?.userId
  const name = senderName(from)
  const goesOn =
    previous !== undefined && previous.content.type !== 'notice' && senderKey(previous) === senderKey(message)
  return (
    <div
      class={css.entry}
      data-own={own ? '' : undefined}
      data-goes-on={goesOn ? '' : undefined}
      data-message={content.type}
    >
      {!own && <div class={css.face}>{!goesOn && <Avatar name={name} of={'botId' in from ? 'bot' : 'person'} />}</div>}
      <div class={css.words}>
        {!goesOn && <p class={own ? css.ownName : css.name}>{name}</p>}
        <div class={css.body}>
          <MessageView
            content={content}
            from={'botId' in from ? 'bot' : 'user'}
            context={viewContext({ standsIn: content.type, botId: 'botId' in from ? from.botId : undefined })}
          />
        </div>
      </div>
      <time class={css.time} dateTime={new Date(at).toISOString()} title={fullTime(at)}>
        {clockTime(at)}
      </time>
    </div>
  )
}

function senderKey({ from }: Message): string {
  return 'botId' in from ? String(from.botId) : from.userId
}
