import { announce } from '../app/announce.ts'
import { texts } from '../app/preferences.ts'
import { SignButton } from '../parts/button.tsx'
import { openDialog } from './dialogs.ts'
import { openFilePicker } from './file-picker.ts'
import { isTaken, type kinds } from './kinds.ts'

type Kind = (typeof kinds)[number]

/** Sends something else than text. One that the bot does not take stays within reach and says why. */
export function KindButton({ kind }: { readonly kind: Kind }) {
  const words = texts.value.composer
  const taken = isTaken(kind)
  const name = taken ? words.kinds[kind] : words.refused(words.kinds[kind])
  return (
    <SignButton
      sign={kind}
      name={name}
      aria-disabled={!taken}
      data-kind={kind}
      onClick={() => (taken ? begin(kind) : announce(name, 'failed'))}
    />
  )
}

function begin(kind: Kind): void {
  if (kind === 'sticker' || kind === 'location') openDialog({ kind })
  else openFilePicker(kind)
}
