import { useState } from 'preact/hooks'
import { announce } from '../app/announce.ts'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { place } from '../chat/place.ts'
import { control } from '../control/control.ts'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { readConnection } from './connection.ts'
import css from './add-bot-form.module.css'

export function AddBotForm() {
  const words = texts.value.connect
  const [name, setName] = useState('')
  const [callbackUrl, setCallbackUrl] = useState('')

  async function add(event: Event): Promise<void> {
    event.preventDefault()
    const bot = { botName: name, ...(callbackUrl === '' ? {} : { callbackUrl }) }
    const added = await attempt(() => control.addBot(bot))
    if (added === undefined) return
    announce(words.added(added.name, added.botId))
    setName('')
    setCallbackUrl('')
    place.value ??= { botId: added.botId }
    await attempt(readConnection)
  }

  return (
    <form class={css.form} onSubmit={add}>
      <TextField
        label={words.name}
        required
        maxLength={100}
        placeholder={words.nameExample}
        value={name}
        onText={setName}
      />
      <TextField
        label={words.callbackUrl}
        hint={words.callbackHint}
        type="url"
        placeholder="http://localhost:8787/callback"
        value={callbackUrl}
        onText={setCallbackUrl}
      />
      <div>
        <Button look="main" type="submit">
          {words.addButton}
        </Button>
      </div>
    </form>
  )
}
