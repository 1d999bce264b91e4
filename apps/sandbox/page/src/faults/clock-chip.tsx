import { texts } from '../app/preferences.ts'
import { sandbox } from '../app/tenant.ts'
import { openTool } from '../app/view.ts'
import { offsetText } from './offset-text.ts'
import css from './clock-chip.module.css'

/** That the clock was moved and that faults are set: they would puzzle whoever forgot them. */
export function ClockChip() {
  const { clockOffsetMs = 0, faults = [] } = sandbox.value ?? {}
  if (clockOffsetMs === 0 && faults.length === 0) return null
  return (
    <button type="button" class={css.chip} onClick={() => openTool('faults')}>
      {clockOffsetMs !== 0 && <span>{offsetText(clockOffsetMs)}</span>}
      {faults.length > 0 && <span>{texts.value.faults.set(faults.length)}</span>}
    </button>
  )
}
