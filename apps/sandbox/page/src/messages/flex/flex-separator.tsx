import type { FlexLayout, FlexSeparator } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { color } from './values/color.ts'
import { css as declared } from './values/css.ts'
import { separatorWidth } from './values/pixels.ts'
import css from './flex-separator.module.css'

interface Props {
  readonly component: FlexSeparator
  readonly layout: FlexLayout
  readonly placement: CSSProperties
}

/** Across the direction of its box. */
export function FlexSeparatorView({ component, layout, placement }: Props) {
  const width = layout === 'vertical' ? { blockSize: separatorWidth } : { inlineSize: separatorWidth }
  const paint = declared({ backgroundColor: color(component.color) })
  return <div class={css.separator} style={{ ...placement, ...width, ...paint }} data-flex="separator" />
}
