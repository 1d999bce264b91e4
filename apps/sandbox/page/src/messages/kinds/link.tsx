import { ActionButton } from '../actions/action-button.tsx'
import type { From } from '../parts/bubble.tsx'
import { Card } from '../parts/card.tsx'
import { MentionText } from '../parts/mention-text.tsx'
import css from './template.module.css'

interface Props {
  readonly from: From
  readonly contentText: string
  readonly linkText: string
  readonly link: string
}

export function LinkView({ from, contentText, linkText, link }: Props) {
  return (
    <Card from={from}>
      <div class={css.text}>
        <MentionText>{contentText}</MentionText>
      </div>
      <div class={css.buttons}>
        <ActionButton action={{ type: 'uri', label: linkText, uri: link }} />
      </div>
    </Card>
  )
}
