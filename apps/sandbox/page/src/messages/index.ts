/** How messages look. A caller gives content that is already in the reader's language, and does what actions ask for. */
export type { Action } from './actions/action.ts'
export type { ViewContext } from './context.ts'
export { PersistentMenuBar } from './menus/persistent-menu-bar.tsx'
export { QuickReplies } from './menus/quick-replies.tsx'
export { RichMenuPanel } from './menus/rich-menu-panel.tsx'
export { type MessageProps, MessageView } from './message-view.tsx'
export { type MessageTexts, messageTexts } from './texts.ts'
