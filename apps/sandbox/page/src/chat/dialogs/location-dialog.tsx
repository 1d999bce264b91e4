import { useState } from 'preact/hooks'
import { texts } from '../../app/preferences.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogButtons } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/field.tsx'
import { closeDialog } from '../dialogs.ts'
import { say } from '../perform.ts'

/** Tokyo Station: a place to begin with, as no map is loaded. */
const example = { latitude: '35.681236', longitude: '139.767125' }

export function LocationDialog() {
  const words = texts.value.location
  const [address, setAddress] = useState(words.example)
  const [latitude, setLatitude] = useState(example.latitude)
  const [longitude, setLongitude] = useState(example.longitude)

  async function send(event: Event): Promise<void> {
    event.preventDefault()
    const content = { type: 'location', address, latitude: Number(latitude), longitude: Number(longitude) } as const
    if (await say(content)) closeDialog()
  }

  return (
    <Dialog title={words.title} onClose={closeDialog}>
      <form onSubmit={send}>
        <TextField label={words.address} required maxLength={100} value={address} onText={setAddress} />
        <TextField
          label={words.latitude}
          type="number"
          required
          min={-90}
          max={90}
          value={latitude}
          onText={setLatitude}
        />
        <TextField
          label={words.longitude}
          type="number"
          required
          min={-180}
          max={180}
          value={longitude}
          onText={setLongitude}
        />
        <DialogButtons>
          <Button onClick={closeDialog}>{texts.value.app.cancel}</Button>
          <Button look="main" type="submit">
            {texts.value.composer.send}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
