import type { PersistentMenu } from '@lineworks-bot/types'
import { ActionControl } from '../actions/action-control.tsx'
import { actionName } from '../actions/action-name.ts'
import { type ViewContext, ViewProvider } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import css from './persistent-menu-bar.module.css'

interface Props {
  readonly menu: PersistentMenu
  readonly context: ViewContext
}

/** The buttons that stay below a room. */
export function PersistentMenuBar({ menu, context }: Props) {
  return (
    <ViewProvider value={context}>
      <ul class={css.bar} aria-label={context.text.menu} data-persistent-menu>
        {menu.content.actions.map((action, index) => (
          <li key={index} class={css.place}>
            <ActionControl action={action} class={css.button}>
              <span>{actionName(action)}</span>
              {action.type === 'uri' && <Icon name="external" />}
              {action.type === 'copy' && <Icon name="copy" />}
            </ActionControl>
          </li>
        ))}
      </ul>
    </ViewProvider>
  )
}
