import { useEffect, useState } from 'preact/hooks'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { sandbox } from '../app/tenant.ts'
import { control } from '../control/control.ts'
import { Button } from '../parts/button.tsx'
import { fullTime } from '../parts/time.ts'
import { offsetText } from './offset-text.ts'
import css from './clock-section.module.css'

const hourSeconds = 3600

export function ClockSection() {
  const words = texts.value.clock
  const offsetMs = sandbox.value?.clockOffsetMs ?? 0
  const now = useSandboxTime(offsetMs)
  const move = (seconds: number) => attempt(() => control.moveClock(seconds))
  return (
    <section aria-labelledby="clock-title">
      <h2 id="clock-title">{words.title}</h2>
      <p class={css.now}>
        {words.now} <time dateTime={new Date(now).toISOString()}>{fullTime(now)}</time>
        <small>{offsetText(offsetMs)}</small>
      </p>
      <div class={css.buttons}>
        <Button onClick={() => move(hourSeconds)}>{words.hour}</Button>
        <Button onClick={() => move(24 * hourSeconds)}>{words.day}</Button>
        <Button disabled={offsetMs === 0} onClick={() => move(-offsetMs / 1000)}>
          {words.reset}
        </Button>
      </div>
      <p class={css.hint}>{words.hint}</p>
    </section>
  )
}

function useSandboxTime(offsetMs: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now + offsetMs
}
