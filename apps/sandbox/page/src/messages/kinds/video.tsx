import { useView } from '../context.ts'
import { mediaAddress } from '../media/media-source.ts'
import { Placeholder } from '../media/placeholder.tsx'
import css from './video.module.css'

interface Props {
  readonly fileId?: string
  readonly previewImageUrl?: string
  readonly originalContentUrl?: string
}

export function VideoView({ fileId, previewImageUrl, originalContentUrl }: Props) {
  const view = useView()
  const address = mediaAddress({ fileId, url: originalContentUrl }, view)
  const poster = mediaAddress({ url: previewImageUrl }, view)
  return (
    <div class={css.video} data-video>
      {address === undefined ? (
        <Placeholder kind="video" address={originalContentUrl ?? ''} />
      ) : (
        <video
          class={css.player}
          src={address}
          controls
          preload="metadata"
          aria-label={view.text.video}
          {...(poster === undefined ? {} : { poster })}
        />
      )}
    </div>
  )
}
