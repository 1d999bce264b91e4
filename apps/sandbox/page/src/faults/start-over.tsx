import { useState } from 'preact/hooks'
import { announce } from '../app/announce.ts'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { place } from '../chat/place.ts'
import { control } from '../control/control.ts'
import { readExchanges } from '../inspector/exchanges.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogButtons } from '../parts/dialog.tsx'
import css from './clock-section.module.css'

/** Forgets everything, after a question. */
export function StartOver() {
  const words = texts.value.startOver
  const [asking, setAsking] = useState(false)

  async function reset(): Promise<void> {
    const done = await attempt(async () => {
      await control.reset()
      return true
    })
    if (done === undefined) return
    setAsking(false)
    place.value = undefined
    announce(words.done)
    await attempt(readExchanges)
  }

  return (
    <section aria-labelledby="start-over-title">
      <h2 id="start-over-title">{words.title}</h2>
      <p class={css.hint}>{words.hint}</p>
      <div>
        <Button look="danger" onClick={() => setAsking(true)}>
          {words.button}
        </Button>
      </div>
      {asking && (
        <Dialog title={words.question} onClose={() => setAsking(false)}>
          <p>{words.hint}</p>
          <DialogButtons>
            <Button onClick={() => setAsking(false)}>{texts.value.app.cancel}</Button>
            <Button look="main" onClick={reset}>
              {words.button}
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </section>
  )
}
