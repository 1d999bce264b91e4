import type { ListTemplateMessage } from '@lineworks-bot/types'
import { ActionButton } from '../actions/action-button.tsx'
import type { From } from '../parts/bubble.tsx'
import { Card } from '../parts/card.tsx'
import { ListCover } from './list-cover.tsx'
import { ListElement } from './list-element.tsx'
import css from './list-template.module.css'

interface Props {
  readonly from: From
  readonly message: ListTemplateMessage
}

export function ListTemplateView({ from, message }: Props) {
  const { coverData, elements, actions = [] } = message
  return (
    <Card from={from}>
      {coverData && <ListCover cover={coverData} />}
      <ul class={css.elements}>
        {elements.map((element, index) => (
          <ListElement key={index} element={element} />
        ))}
      </ul>
      {actions.length > 0 && (
        <div class={css.rows}>
          {actions.map((row, index) => (
            <div key={index} class={css.row} data-row>
              {row.map((action, column) => (
                <ActionButton key={column} action={action} />
              ))}
            </div>
          ))}
        </div>
      )}
    </Card>
  )
}
