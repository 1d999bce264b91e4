import type { Language } from '@lineworks-bot/types'
import { localize } from '../localize/localize.ts'
import type { StoredMessage } from '../tenant/rooms.ts'
import type { World } from '../world.ts'
import type { MessageView } from './protocol.ts'

export function messageView(message: StoredMessage, language: Language | undefined): MessageView {
  return language === undefined ? message : { ...message, content: localize(message.content, language) }
}

/** The last messages of a room before a sequence, oldest first. */
export function messagesOf(
  world: World,
  channelId: string,
  { before = Infinity, count }: { readonly before?: number; readonly count: number },
): readonly StoredMessage[] {
  const found = []
  for (const message of world.tenant.messages.values()) {
    if (message.channelId === channelId && message.sequence < before) found.push(message)
  }
  return found.slice(-count)
}
