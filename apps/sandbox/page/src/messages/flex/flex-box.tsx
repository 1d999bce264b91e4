import type { FlexBox } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { TapArea } from '../actions/tap-area.tsx'
import { FlexComponentView } from './flex-component.tsx'
import { frame } from './layout/frame.ts'
import { padding } from './layout/padding.ts'
import { placements } from './layout/placement.ts'
import css from './flex-box.module.css'

interface Props {
  readonly component: FlexBox
  readonly placement: CSSProperties
  /** The padding that the block gives, if the box is one. */
  readonly blockPadding?: string
}

export function FlexBoxView({ component, placement, blockPadding }: Props) {
  const places = placements(component)
  return (
    <div
      class={css.box}
      style={{ ...placement, ...frame(component), ...padding(component, blockPadding) }}
      data-flex="box"
      data-layout={component.layout}
    >
      <TapArea action={component.action} />
      {component.contents.map((child, index) => (
        <FlexComponentView key={index} component={child} layout={component.layout} placement={places[index] ?? {}} />
      ))}
    </div>
  )
}
