import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './blocks.ts'

/** What the README of the views takes for granted. */
const given = `
import { MessageView, PersistentMenuBar, QuickReplies, RichMenuPanel, type MessageProps } from 'chat-page/messages/index.ts'
import type { ComponentProps } from 'preact'

declare const content: MessageProps['content']
declare const context: MessageProps['context']
declare const quickReply: ComponentProps<typeof QuickReplies>['quickReply']
declare const menu: ComponentProps<typeof PersistentMenuBar>['menu'] & ComponentProps<typeof RichMenuPanel>['menu']
declare const fileId: string
`

/** Each block of views as a module: they stand side by side in a fragment. */
export function writeViews(project: string, blocks: readonly Block[]): void {
  const folder = join(project, 'views')
  mkdirSync(folder)
  const views = blocks.filter(({ language }) => language === 'tsx')
  if (views.length === 0) throw new Error('no document has views any more')
  for (const [index, { code }] of views.entries())
    writeFileSync(join(folder, `${index}.tsx`), `${given}\nexport const views = (\n  <>\n${code}\n  </>\n)\n`)
}
