import { useView } from '../context.ts'
import { mediaAddress } from '../media/media-source.ts'
import { namedAddress } from '../media/named-address.ts'
import { Card } from '../parts/card.tsx'
import type { From } from '../parts/bubble.tsx'
import { Row } from '../parts/row.tsx'
import css from './audio.module.css'

interface Props {
  readonly from: From
  readonly fileId?: string
  readonly originalContentUrl?: string
}

export function AudioView({ from, fileId, originalContentUrl }: Props) {
  const view = useView()
  const { text } = view
  const address = mediaAddress({ fileId, url: originalContentUrl }, view)
  if (address !== undefined) {
    return (
      <Card from={from}>
        <audio class={css.player} src={address} controls preload="metadata" aria-label={text.audio} data-audio />
      </Card>
    )
  }
  const { host, fileName } = namedAddress(originalContentUrl ?? '')
  return (
    <Card from={from}>
      <Row icon="audio" title={fileName} note={`${host} (${text.notLoaded})`} />
    </Card>
  )
}
