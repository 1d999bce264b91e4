import { useState } from 'preact/hooks'
import { texts } from '../../app/preferences.ts'
import { view } from '../../app/view.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogButtons } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/field.tsx'
import { closeDialog } from '../dialogs.ts'
import { perform } from '../perform.ts'
import { place } from '../place.ts'
import { GuestChoice, nobody } from './guests.tsx'

export function CreateRoomDialog() {
  const words = texts.value.room
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState(nobody)

  async function create(event: Event): Promise<void> {
    event.preventDefault()
    const made = await perform({ act: 'createRoom', ...(title === '' ? {} : { title }), ...chosen })
    if (made === undefined) return
    place.value = { channelId: made.channelId }
    view.value = 'chat'
    closeDialog()
  }

  return (
    <Dialog title={words.create} onClose={closeDialog}>
      <form onSubmit={create}>
        <TextField label={words.title} hint={words.titleHint} maxLength={1000} value={title} onText={setTitle} />
        <GuestChoice present={nobody} chosen={chosen} onChange={setChosen} />
        <DialogButtons>
          <Button onClick={closeDialog}>{texts.value.app.cancel}</Button>
          <Button look="main" type="submit" disabled={chosen.members.length === 0}>
            {words.createButton}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
