import type { BotSettings } from '@lineworks-bot/types'

/** A bot of the tenant. */
export interface StoredBot {
  readonly botId: number
  /** Signs its callbacks. */
  readonly secret: string
  /** As set, with every default filled in and `defaultRichmenuId` kept here too. */
  readonly settings: BotSettings
  /** `YYYY-MM-DDThh:mm:ss+09:00` */
  readonly createdTime: string
  readonly modifiedTime: string
}

/** That a bot was added to a domain. Key: `{botId}/{domainId}`. */
export interface StoredBotDomain {
  readonly botId: number
  readonly domainId: number
  readonly visible: boolean
  readonly allowToSelectedMember: boolean
}

/** A member chosen to use the bot. Key: `{botId}/{domainId}/{userId}`. */
export interface StoredBotUser {
  readonly botId: number
  readonly domainId: number
  readonly userId: string
}
