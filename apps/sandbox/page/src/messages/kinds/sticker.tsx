import { useView } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import css from './sticker.module.css'

interface Props {
  readonly packageId: string
  readonly stickerId: string
}

/** The pictures belong to LINE WORKS, so a sticker is drawn by its IDs. */
export function StickerView({ packageId, stickerId }: Props) {
  const { text } = useView()
  return (
    <div class={css.sticker} role="group" aria-label={text.sticker} data-sticker>
      <span class={css.sign}>
        <Icon name="sticker" />
      </span>
      <dl class={css.ids}>
        <dt>{text.stickerPackage}</dt>
        <dd>{packageId}</dd>
        <dt>{text.stickerId}</dt>
        <dd>{stickerId}</dd>
      </dl>
    </div>
  )
}
