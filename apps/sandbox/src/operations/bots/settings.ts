import type { BotSettings } from '@lineworks-bot/types'

/** All but `begin` and `end`. */
const defaultChannelEvents: NonNullable<BotSettings['channelEvents']> = [
  'message',
  'join',
  'leave',
  'joined',
  'left',
  'postback',
]

/** The settings as they are kept: names on one line, defaults filled in, an empty callback URL gone. */
export function completeSettings({ callbackUrl, i18nBotNames, ...rest }: BotSettings): BotSettings {
  return {
    ...rest,
    botName: oneLine(rest.botName),
    enableCallback: rest.enableCallback ?? false,
    channelEvents: rest.channelEvents ?? defaultChannelEvents,
    ...(callbackUrl === undefined || callbackUrl === '' ? {} : { callbackUrl }),
    enableGroupJoin: rest.enableGroupJoin ?? false,
    ...(i18nBotNames === undefined
      ? {}
      : { i18nBotNames: i18nBotNames.map((name) => ({ ...name, botName: oneLine(name.botName) })) }),
  }
}

function oneLine(name: string): string {
  return name.replace(/\r\n|[\r\n]/g, ' ')
}
