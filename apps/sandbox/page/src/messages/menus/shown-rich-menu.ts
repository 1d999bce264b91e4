import type { RichMenu } from '@lineworks-bot/types'

/** What of a menu is shown: its name is for administrators only. */
export type ShownRichMenu = Pick<RichMenu, 'areas' | 'size'>
