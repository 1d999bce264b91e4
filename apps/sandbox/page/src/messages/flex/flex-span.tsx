import type { FlexSpan } from '@lineworks-bot/types'
import { MentionText } from '../parts/mention-text.tsx'
import { textLook } from './layout/text-look.ts'

export function FlexSpanView({ span }: { readonly span: FlexSpan }) {
  return (
    <span style={textLook(span)} data-flex="span">
      <MentionText>{span.text}</MentionText>
    </span>
  )
}
