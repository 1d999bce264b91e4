import { useState } from 'preact/hooks'
import { texts } from '../../app/preferences.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogButtons } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/field.tsx'
import { Sign } from '../../parts/sign.tsx'
import { closeDialog } from '../dialogs.ts'
import { say } from '../perform.ts'
import css from './sticker-dialog.module.css'

/** Some IDs to try; any others can be typed. */
const some = [
  ['1', '1'],
  ['1', '2'],
  ['1', '13'],
  ['2', '37'],
  ['2', '144'],
  ['789', '10855'],
] as const

export function StickerDialog() {
  const words = texts.value.sticker
  const [packageId, setPackageId] = useState('789')
  const [stickerId, setStickerId] = useState('10855')

  async function send(ofPackage: string, sticker: string): Promise<void> {
    if (await say({ type: 'sticker', packageId: ofPackage, stickerId: sticker })) closeDialog()
  }

  return (
    <Dialog title={words.title} onClose={closeDialog}>
      <p>{words.hint}</p>
      <div class={css.stickers}>
        {some.map(([ofPackage, sticker]) => (
          <button
            key={`${ofPackage}/${sticker}`}
            type="button"
            class={css.sticker}
            aria-label={words.choose(ofPackage, sticker)}
            onClick={() => send(ofPackage, sticker)}
          >
            <Sign name="sticker" />
            {ofPackage} / {sticker}
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send(packageId, stickerId)
        }}
      >
        <div class={css.ids}>
          <TextField label={words.packageId} required inputMode="numeric" value={packageId} onText={setPackageId} />
          <TextField label={words.stickerId} required inputMode="numeric" value={stickerId} onText={setStickerId} />
        </div>
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
