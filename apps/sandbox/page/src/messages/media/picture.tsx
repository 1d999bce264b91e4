import { useState } from 'preact/hooks'
import { useView } from '../context.ts'
import { type MediaSource, mediaAddress } from './media-source.ts'
import { Placeholder } from './placeholder.tsx'
import css from './picture.module.css'

interface Props extends MediaSource {
  readonly alt: string
  readonly fit?: 'cover' | 'contain'
}

/** An image that fills the box its parent gives it, or the placeholder of the same size. */
export function Picture({ alt, fit = 'cover', ...source }: Props) {
  const address = mediaAddress(source, useView())
  const [failed, setFailed] = useState<string>()
  if (address === undefined || address === failed) {
    return <Placeholder kind="image" address={source.url ?? source.fileId ?? ''} />
  }
  return <img class={css.picture} data-fit={fit} src={address} alt={alt} onError={() => setFailed(address)} />
}
