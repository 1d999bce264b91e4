import { webAddress } from '../actions/web-address.ts'
import { useView } from '../context.ts'
import { mediaAddress } from '../media/media-source.ts'
import { Picture } from '../media/picture.tsx'
import css from './image.module.css'

interface Props {
  readonly fileId?: string
  readonly previewImageUrl?: string
  readonly originalContentUrl?: string
}

/** The preview; a tap opens the original. */
export function ImageView({ fileId, previewImageUrl, originalContentUrl }: Props) {
  const view = useView()
  const original = mediaAddress({ fileId }, view) ?? webAddress(originalContentUrl ?? '')
  const preview = <Picture fileId={fileId} url={previewImageUrl} alt={view.text.openImage} />
  if (original === undefined) return <div class={css.image}>{preview}</div>
  return (
    <a class={css.image} href={original} target="_blank" rel="noopener noreferrer" data-image>
      {preview}
    </a>
  )
}
