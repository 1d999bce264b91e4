import type { FlexComponent, FlexLayout } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { css } from '../values/css.ts'
import { length } from '../values/length.ts'
import { space } from '../values/pixels.ts'

export function isAbsolute(component: FlexComponent): boolean {
  return 'position' in component && component.position === 'absolute'
}

/** Offsets count from where the component would stand, or with `absolute` from the edges of its box. */
export function position(component: FlexComponent, layout: FlexLayout): CSSProperties {
  if (component.type === 'separator' || component.type === 'filler') return { position: 'relative' }
  const top = length(component.offsetTop, space)
  // A baseline box has no say below the line.
  const bottom = layout === 'baseline' ? undefined : length(component.offsetBottom, space)
  const start = length(component.offsetStart, space)
  const end = length(component.offsetEnd, space)
  if (!isAbsolute(component)) {
    return css({
      position: 'relative',
      insetBlockStart: top,
      insetBlockEnd: bottom,
      insetInlineStart: start,
      insetInlineEnd: end,
    })
  }
  return css({
    position: 'absolute',
    insetBlockStart: top ?? (bottom === undefined ? '0px' : undefined),
    insetBlockEnd: bottom,
    insetInlineStart: start ?? (end === undefined ? '0px' : undefined),
    insetInlineEnd: end,
  })
}
