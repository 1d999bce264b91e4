import type { FlexBox, FlexComponent } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { length } from '../values/length.ts'
import { space } from '../values/pixels.ts'

/** The space between a component and the one before it: its own margin, else the spacing of the box. */
export function spaceBefore(component: FlexComponent, box: FlexBox, first: boolean): CSSProperties {
  if (component.type === 'filler') return {}
  const before = length(component.margin, space) ?? (first ? undefined : length(box.spacing, space))
  if (before === undefined) return {}
  return box.layout === 'vertical' ? { marginBlockStart: before } : { marginInlineStart: before }
}
