import { QuickReplies } from '../messages/index.ts'
import { history } from './messages.ts'
import { viewContext } from './view-context.ts'
import css from './quick-answers.module.css'

/** The quick replies of the last message: they go with the next one. */
export function QuickAnswers() {
  const last = history.value?.messages.findLast(({ content }) => content.type !== 'notice')
  if (last === undefined || !('botId' in last.from)) return null
  const quickReply = 'quickReply' in last.content ? last.content.quickReply : undefined
  if (quickReply === undefined) return null
  return (
    <div class={css.answers}>
      <QuickReplies quickReply={quickReply} context={viewContext({ standsIn: 'quickReply', botId: last.from.botId })} />
    </div>
  )
}
