import type { FlexBox } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { length } from '../values/length.ts'
import { space } from '../values/pixels.ts'

/** The padding of one side wins over that of all sides, and that over the block's own. */
export function padding(box: FlexBox, ofBlock = '0px'): CSSProperties {
  const all = length(box.paddingAll, space) ?? ofBlock
  return {
    paddingBlockStart: length(box.paddingTop, space) ?? all,
    paddingBlockEnd: length(box.paddingBottom, space) ?? all,
    paddingInlineStart: length(box.paddingStart, space) ?? all,
    paddingInlineEnd: length(box.paddingEnd, space) ?? all,
  }
}
