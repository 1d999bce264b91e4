import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { sandbox } from '../app/tenant.ts'
import { control } from '../control/control.ts'
import { SignButton } from '../parts/button.tsx'
import { effectText } from './effects.ts'
import css from './fault-list.module.css'

export function FaultList() {
  const words = texts.value.faults
  const faults = sandbox.value?.faults ?? []
  if (faults.length === 0) return <p class={css.none}>{words.none}</p>
  return (
    <ul class={css.list}>
      {faults.map(({ id, target, effect, times }) => (
        <li key={id} class={css.fault}>
          <span class={css.words}>
            <strong>{targetText(target)}</strong>
            <span>{effectText(effect, words)}</span>
            <small>{times === undefined ? words.always : words.left(times)}</small>
          </span>
          <SignButton
            sign="trash"
            name={`${words.remove}: ${targetText(target)}`}
            onClick={() => attempt(() => control.removeFault(id))}
          />
        </li>
      ))}
    </ul>
  )
}

function targetText(target: string): string {
  const { targets } = texts.value.faults
  return target in targets ? targets[target as keyof typeof targets] : target
}
