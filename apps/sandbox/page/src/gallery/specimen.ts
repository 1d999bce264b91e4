import type { MessageContent, PersistentMenu, ReceivedContent } from '@lineworks-bot/types'
import type { ShownRichMenu } from '../messages/menus/shown-rich-menu.ts'

/** Something to look at. */
export type Specimen = { readonly name: string; readonly title: string } & (
  | { readonly shows: 'message'; readonly from: 'bot' | 'user'; readonly content: MessageContent | ReceivedContent }
  | { readonly shows: 'persistent menu'; readonly menu: PersistentMenu }
  | { readonly shows: 'rich menu'; readonly menu: ShownRichMenu; readonly form: 'auto' | 'image' | 'list' }
)
