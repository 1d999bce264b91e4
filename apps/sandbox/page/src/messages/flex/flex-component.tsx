import type { FlexComponent, FlexLayout } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { FlexBoxView } from './flex-box.tsx'
import { FlexButtonView } from './flex-button.tsx'
import { FlexIconView } from './flex-icon.tsx'
import { FlexImageView } from './flex-image.tsx'
import { FlexSeparatorView } from './flex-separator.tsx'
import { FlexTextView } from './flex-text.tsx'

interface Props {
  readonly component: FlexComponent
  /** The layout of the box that it stands in. */
  readonly layout: FlexLayout
  readonly placement: CSSProperties
}

export function FlexComponentView({ component, layout, placement }: Props) {
  switch (component.type) {
    case 'box':
      return <FlexBoxView component={component} placement={placement} />
    case 'button':
      return <FlexButtonView component={component} placement={placement} />
    case 'image':
      return <FlexImageView component={component} placement={placement} />
    case 'icon':
      return <FlexIconView component={component} placement={placement} />
    case 'text':
      return <FlexTextView component={component} placement={placement} />
    case 'separator':
      return <FlexSeparatorView component={component} layout={layout} placement={placement} />
    case 'filler':
      return <div style={placement} data-flex="filler" />
    default:
      // The platform may add components: the types are closed, what arrives is not.
      return (
        <div style={placement} data-flex="unknown">
          [{(component as { type: string }).type}]
        </div>
      )
  }
}
