import type { FlexComponent, FlexLayout } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'

/**
 * What part of its box a component takes. Side by side a share is a share of the whole width, and 1 where none is given;
 * from top to bottom it is a share of the height left over, and 0 where none is given.
 */
export function share(component: FlexComponent, layout: FlexLayout): CSSProperties {
  const flex = flexOf(component, layout) ?? (layout === 'vertical' ? 0 : 1)
  if (!(flex > 0)) return { flex: '0 0 auto' }
  return { flex: layout === 'vertical' ? `${flex} 0 auto` : `${flex} 0 0px` }
}

function flexOf(component: FlexComponent, layout: FlexLayout): number | undefined {
  switch (component.type) {
    case 'icon':
    case 'separator':
      return 0
    case 'filler':
      return component.flex ?? 1
    case 'box':
      // A size along the box's direction is exact, whatever `flex` says.
      return (layout === 'vertical' ? component.height : component.width) === undefined ? component.flex : 0
    default:
      return component.flex
  }
}
