import { useView } from '../context.ts'
import { splitMentions } from './mentions.ts'
import css from './mention-text.module.css'

/** A bot's text, its mentions drawn as chips. */
export function MentionText({ children }: { readonly children: string }) {
  const { mentionName, text } = useView()
  return splitMentions(children).map((part, index) => {
    if ('text' in part) return part.text
    const name = part.userId === 'all' ? text.everyone : mentionName(part.userId)
    return (
      <span key={index} class={css.mention} data-mention={part.userId}>
        @{name}
      </span>
    )
  })
}
