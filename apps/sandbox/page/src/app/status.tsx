import { announcement } from './announce.ts'
import { texts } from './preferences.ts'
import { online } from './tenant.ts'
import css from './status.module.css'

/** What was just done or refused, and whether the sandbox is there. Always in the page, so that it is read out. */
export function Status() {
  const told = announcement.value
  return (
    <div class={css.status}>
      <div role="alert">{!online.value && <p class={css.lost}>{texts.value.app.lost}</p>}</div>
      <div role="status">
        {told !== undefined && (
          <p key={told.id} class={css.told} data-kind={told.kind}>
            {told.text}
          </p>
        )}
      </div>
    </div>
  )
}
