import type { MessageView } from '../../../src/control/protocol.ts'
import type { Notice } from '../../../src/tenant/rooms.ts'
import { language, texts } from '../app/preferences.ts'
import { botOf, personOf } from '../app/tenant.ts'

/** What happened, in a sentence. */
export function noticeText({ notice, subjects }: Notice, from: MessageView['from']): string {
  const words = texts.value.notice
  switch (notice) {
    case 'postback':
      return words.postback(senderName(from), subjects.join(', '))
    case 'botJoined':
    case 'botLeft':
      return words[notice](listed(subjects.map((botId) => botOf(Number(botId))?.name ?? botId)))
    default:
      return words[notice](listed(subjects.map((userId) => personOf(userId)?.name ?? userId)))
  }
}

export function senderName(from: MessageView['from']): string {
  if ('botId' in from) return botOf(from.botId)?.name ?? String(from.botId)
  return personOf(from.userId)?.name ?? from.userId
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: 'conjunction' }).format(names)
}
