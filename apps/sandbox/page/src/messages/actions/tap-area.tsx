import type { Action } from './action.ts'
import { ActionControl } from './action-control.tsx'
import { actionName } from './action-name.ts'
import css from './tap-area.module.css'

/** Makes its positioned parent tappable. A button around the parent could not hold further buttons. */
export function TapArea({ action }: { readonly action: Action | undefined }) {
  if (action === undefined) return null
  return <ActionControl action={action} class={css.area} name={actionName(action)} />
}
