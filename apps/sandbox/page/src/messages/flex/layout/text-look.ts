import type { FlexSpan, FlexText } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { color } from '../values/color.ts'
import { css } from '../values/css.ts'
import { length } from '../values/length.ts'
import { textSize } from '../values/pixels.ts'

const weights = { regular: 400, bold: 700 }

/** What a text says of its letters. A span says only where it differs. */
export function textLook({ size, weight, style, decoration, color: ink }: FlexSpan | FlexText): CSSProperties {
  return css({
    fontSize: length(size, textSize),
    fontWeight: weight && weights[weight],
    fontStyle: style,
    textDecorationLine: decoration,
    color: color(ink),
  })
}
