import { Icon } from '../parts/icon.tsx'
import type { Action } from './action.ts'
import { ActionControl } from './action-control.tsx'
import { actionName } from './action-name.ts'
import css from './action-button.module.css'

/** A button of a template, with its label and a sign of what it does. */
export function ActionButton({ action }: { readonly action: Action }) {
  return (
    <ActionControl action={action} class={css.button}>
      <span>{actionName(action)}</span>
      {action.type === 'uri' && <Icon name="external" />}
      {action.type === 'copy' && <Icon name="copy" />}
    </ActionControl>
  )
}
