import type { FlexButton } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { ActionControl } from '../actions/action-control.tsx'
import { actionName } from '../actions/action-name.ts'
import { color } from './values/color.ts'
import { css as declared } from './values/css.ts'
import { buttonHeight } from './values/pixels.ts'
import css from './flex-button.module.css'

interface Props {
  readonly component: FlexButton
  readonly placement: CSSProperties
}

/** `color` is that of the letters for a link, and that of the ground for the others. */
export function FlexButtonView({ component, placement }: Props) {
  const { action, style = 'link', height = 'md', gravity = 'top' } = component
  const paint = { [style === 'link' ? 'color' : 'backgroundColor']: color(component.color) }
  return (
    <div class={css.item} style={placement} data-flex="button" data-gravity={gravity}>
      <ActionControl
        action={action}
        class={css.button}
        look={style}
        style={declared({ ...paint, minBlockSize: buttonHeight[height] })}
      >
        {actionName(action)}
      </ActionControl>
    </div>
  )
}
