import type { CallbackEvent } from '@lineworks-bot/types'
import type { StoredBot } from '../tenant/bots.ts'

const defaultChannelEvents: readonly string[] = ['message', 'join', 'leave', 'joined', 'left', 'postback']

/** Why the settings of the bot keep an event from it; undefined when it is to be sent. */
export function unwantedBecause(bot: StoredBot, event: CallbackEvent, urlNeeded: boolean): string | undefined {
  const { enableCallback, callbackUrl, channelEvents = defaultChannelEvents, callbackEvents = [] } = bot.settings
  if (enableCallback !== true) return 'enableCallback is false'
  if (urlNeeded && (callbackUrl ?? '') === '') return 'callbackUrl is empty'
  if (!channelEvents.includes(event.type)) return `channelEvents lacks ${event.type}`
  if (event.type !== 'message') return undefined
  // The list has no documented default; taken by the word, a list that is not there names nothing.
  const { type } = event.content
  return callbackEvents.includes(type) ? undefined : `callbackEvents lacks ${type}`
}
