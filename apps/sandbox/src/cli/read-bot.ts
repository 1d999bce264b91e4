import { UsageError } from './read-values.ts'

export interface WantedBot {
  readonly botName: string
  readonly callbackUrl: string
}

/** `Echo bot=http://127.0.0.1:3000/callback` */
export function readBot(text: string): WantedBot {
  const [, botName, callbackUrl] = /^([^=]*[^=\s][^=]*)=(https?:\/\/.+)$/s.exec(text) ?? []
  if (botName === undefined || callbackUrl === undefined || !URL.canParse(callbackUrl)) {
    throw new UsageError(
      `--bot is a name and a callback URL, as in "Echo=http://127.0.0.1:3000/callback", not "${text}".`,
    )
  }
  return { botName, callbackUrl }
}
