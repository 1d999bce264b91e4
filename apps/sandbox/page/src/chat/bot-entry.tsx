import type { BotView } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { directRoomOf } from '../app/tenant.ts'
import { clockTime } from '../parts/time.ts'
import { Entry } from './entry.tsx'
import { currentBot } from './place.ts'
import { preview } from './preview.ts'
import { isUnread } from './unread.ts'

export function BotEntry({ bot, stop }: { readonly bot: BotView; readonly stop: object }) {
  const words = texts.value.lists
  const room = directRoomOf(bot.botId)
  const last = room?.lastMessage
  const line = !bot.usable
    ? words.notUsable
    : last !== undefined
      ? preview(last)
      : room
        ? words.nothingSaid
        : words.notOpened
  return (
    <Entry
      name={bot.name}
      of="bot"
      to={{ botId: bot.botId }}
      current={currentBot.value?.botId === bot.botId}
      line={line}
      {...(last === undefined ? {} : { time: clockTime(last.at) })}
      {...(room !== undefined && isUnread(room) ? { mark: words.unread } : {})}
      stop={stop}
    />
  )
}
