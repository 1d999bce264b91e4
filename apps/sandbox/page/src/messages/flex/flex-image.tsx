import type { FlexImage } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { TapArea } from '../actions/tap-area.tsx'
import { useView } from '../context.ts'
import { Picture } from '../media/picture.tsx'
import { length } from './values/length.ts'
import { imageSize } from './values/pixels.ts'
import { ratio } from './values/ratio.ts'
import css from './flex-image.module.css'

interface Props {
  readonly component: FlexImage
  readonly placement: CSSProperties
}

export function FlexImageView({ component, placement }: Props) {
  const { text } = useView()
  const { url, align = 'center', gravity = 'top', size, aspectRatio, aspectMode, action } = component
  const { width, height } = ratio(aspectRatio)
  const shape = { inlineSize: length(size, imageSize) ?? imageSize.md, aspectRatio: `${width} / ${height}` }
  return (
    <div class={css.item} style={placement} data-flex="image" data-align={align} data-gravity={gravity}>
      <div class={css.frame} style={shape} data-frame>
        <TapArea action={action} />
        <Picture url={url} alt={action?.label ?? text.image} fit={aspectMode === 'cover' ? 'cover' : 'contain'} />
      </div>
    </div>
  )
}
