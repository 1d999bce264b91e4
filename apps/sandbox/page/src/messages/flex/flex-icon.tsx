import type { FlexIcon } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { Picture } from '../media/picture.tsx'
import { length } from './values/length.ts'
import { textSize } from './values/pixels.ts'
import { ratio } from './values/ratio.ts'
import css from './flex-icon.module.css'

interface Props {
  readonly component: FlexIcon
  readonly placement: CSSProperties
}

/** As high as the letters of its size, and without words of its own: the text beside it speaks. */
export function FlexIconView({ component: { url, size, aspectRatio }, placement }: Props) {
  const { width, height } = ratio(aspectRatio)
  const blockSize = length(size, textSize) ?? textSize.md
  return (
    <span
      class={css.icon}
      style={{ ...placement, blockSize, inlineSize: `calc(${blockSize} * ${width} / ${height})` }}
      data-flex="icon"
    >
      <Picture url={url} alt="" fit="contain" />
    </span>
  )
}
