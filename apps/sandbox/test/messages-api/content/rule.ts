import type { MessageContent } from '@lineworks-bot/types'

/** What the platform asks of a content beyond its schema. */
export interface Rule {
  readonly name: string
  readonly refused: MessageContent
  readonly with: string
  /** As near to the refused one as can be. */
  readonly accepted: MessageContent
}
