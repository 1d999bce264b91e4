import type { operations as Described } from '@lineworks-bot/types'
import * as attachments from './attachments/index.ts'
import * as bots from './bots/index.ts'
import * as channels from './channels/index.ts'
import * as domains from './domains/index.ts'
import * as messages from './messages/index.ts'
import type { Operation } from './operation.ts'
import * as persistentMenu from './persistent-menu/index.ts'
import * as richMenus from './rich-menus/index.ts'

/** The type also holds the callbacks, `onMessage` and its like. */
export type OperationId = Exclude<keyof Described, `on${string}`>

/** Every operation of the Bot API. The type asks for each that the description has, and for no other. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  ...bots,
  ...domains,
  ...channels,
  ...messages,
  ...attachments,
  ...persistentMenu,
  ...richMenus,
}
