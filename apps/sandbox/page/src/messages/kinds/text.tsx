import { Bubble, type From } from '../parts/bubble.tsx'
import { MentionText } from '../parts/mention-text.tsx'

/** In a user's text a mention is plain text already. */
export function TextView({ text, from }: { readonly text: string; readonly from: From }) {
  return <Bubble from={from}>{from === 'bot' ? <MentionText>{text}</MentionText> : text}</Bubble>
}
