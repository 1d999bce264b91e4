import { useState } from 'preact/hooks'
import { announce } from '../app/announce.ts'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { control } from '../control/control.ts'
import { Button } from '../parts/button.tsx'
import { Choice, TextField } from '../parts/field.tsx'
import { type EffectName, effectOf, effectsOf } from './effects.ts'
import { TargetChoice } from './target-choice.tsx'
import css from './fault-form.module.css'

export function FaultForm() {
  const words = texts.value.faults
  const [target, setTarget] = useState('*')
  const [wanted, setWanted] = useState<EffectName>('latency')
  const [ms, setMs] = useState('2000')
  const [times, setTimes] = useState('1')
  const possible = effectsOf(target)
  const effect = possible.find((name) => name === wanted) ?? possible[0] ?? 'latency'

  async function add(event: Event): Promise<void> {
    event.preventDefault()
    const fault = { target, effect: effectOf(effect, Number(ms)), ...(times === '' ? {} : { times: Number(times) }) }
    if ((await attempt(() => control.addFault(fault))) !== undefined) announce(words.added)
  }

  return (
    <form class={css.form} onSubmit={add}>
      <TargetChoice value={target} onChange={setTarget} />
      <Choice
        label={words.effect}
        value={effect}
        // The options below are all there is.
        onChoice={(name) => setWanted(name as EffectName)}
      >
        {possible.map((name) => (
          <option key={name} value={name}>
            {words.effects[name]}
          </option>
        ))}
      </Choice>
      <div class={css.row}>
        {effect === 'latency' && (
          <TextField label={words.ms} type="number" min={0} max={600_000} required value={ms} onText={setMs} />
        )}
        <TextField label={words.times} hint={words.timesHint} type="number" min={1} value={times} onText={setTimes} />
      </div>
      <div>
        <Button look="main" type="submit">
          {words.add}
        </Button>
      </div>
    </form>
  )
}
