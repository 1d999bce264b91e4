import type { CallbackEventType } from '@lineworks-bot/types'
import { currentBot } from './place.ts'

/** What a person can send, in the order of the buttons. */
export const kinds = ['sticker', 'location', 'image', 'video', 'audio', 'file'] as const satisfies CallbackEventType[]

export type FileKind = Extract<CallbackEventType, 'image' | 'video' | 'audio' | 'file'>

/** In a 1:1 room the bot chose what it takes; in a room of several people everything may be sent. */
export function isTaken(kind: CallbackEventType): boolean {
  const bot = currentBot.value
  return bot === undefined || bot.settings.callbackEvents?.includes(kind) === true
}

/** How a file is sent: by its kind, else as a file where the bot takes files. */
export function kindOf(file: File): FileKind {
  const [family] = file.type.split('/')
  const kind = family === 'image' || family === 'video' || family === 'audio' ? family : 'file'
  return isTaken(kind) ? kind : 'file'
}
