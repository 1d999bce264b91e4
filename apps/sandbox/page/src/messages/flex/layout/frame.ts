import type { FlexBox } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { color } from '../values/color.ts'
import { css } from '../values/css.ts'
import { length } from '../values/length.ts'
import { borderWidth, cornerRadius } from '../values/pixels.ts'

/** Size, border and background of a box. */
export function frame(box: FlexBox): CSSProperties {
  return css({
    inlineSize: length(box.width, {}),
    blockSize: length(box.height, {}),
    borderWidth: length(box.borderWidth, borderWidth),
    borderColor: color(box.borderColor),
    borderRadius: length(box.cornerRadius, cornerRadius),
    backgroundColor: color(box.backgroundColor),
  })
}
