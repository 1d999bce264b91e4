import type { ButtonTemplateMessage } from '@lineworks-bot/types'
import { ActionButton } from '../actions/action-button.tsx'
import type { From } from '../parts/bubble.tsx'
import { Card } from '../parts/card.tsx'
import { MentionText } from '../parts/mention-text.tsx'
import css from './template.module.css'

interface Props {
  readonly from: From
  readonly message: ButtonTemplateMessage
}

export function ButtonTemplateView({ from, message }: Props) {
  return (
    <Card from={from}>
      <div class={css.text}>
        <MentionText>{message.contentText}</MentionText>
      </div>
      <div class={css.buttons}>
        {message.actions.map((action, index) => (
          <ActionButton key={index} action={action} />
        ))}
      </div>
    </Card>
  )
}
