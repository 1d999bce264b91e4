import { announcement } from '../app/announce.ts'
import css from './refusal.module.css'

/** What was refused, inside a dialog: the page behind it is hidden from readers. */
export function Refusal() {
  const told = announcement.value
  return (
    <div class={css.place} role="alert">
      {told?.kind === 'failed' && <p class={css.refusal}>{told.text}</p>}
    </div>
  )
}
