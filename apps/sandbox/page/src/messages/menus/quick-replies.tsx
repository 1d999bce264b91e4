import type { QuickReply } from '@lineworks-bot/types'
import { ActionControl } from '../actions/action-control.tsx'
import { actionName } from '../actions/action-name.ts'
import { type ViewContext, ViewProvider } from '../context.ts'
import { QuickReplyIcon } from './quick-reply-icon.tsx'
import css from './quick-replies.module.css'

interface Props {
  readonly quickReply: QuickReply
  readonly context: ViewContext
}

/** The row of answers at the foot of a room. */
export function QuickReplies({ quickReply, context }: Props) {
  return (
    <ViewProvider value={context}>
      <ul class={css.replies} aria-label={context.text.quickReplies} data-quick-replies>
        {quickReply.items.map((item, index) => (
          <li key={index} class={css.reply}>
            <ActionControl action={item.action} class={css.button}>
              <QuickReplyIcon item={item} />
              {actionName(item.action)}
            </ActionControl>
          </li>
        ))}
      </ul>
    </ViewProvider>
  )
}
