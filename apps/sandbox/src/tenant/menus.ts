import type { CreateRichMenuRequest, PersistentMenu, RichMenuImage } from '@lineworks-bot/types'

/** Key: `{botId}/{richmenuId}`. */
export interface StoredRichMenu {
  readonly botId: number
  readonly richmenuId: string
  readonly menu: CreateRichMenuRequest
  readonly image?: RichMenuImage
}

/** Key: the bot ID. */
export interface StoredPersistentMenu {
  readonly botId: number
  readonly menu: PersistentMenu
}

/** A rich menu of one person's own. Key: `{botId}/{userId}`. */
export interface StoredUserRichMenu {
  readonly botId: number
  readonly userId: string
  readonly richmenuId: string
}
