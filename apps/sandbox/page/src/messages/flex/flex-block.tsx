import type { FlexBlockStyle, FlexBox, FlexImage } from '@lineworks-bot/types'
import { FlexBoxView } from './flex-box.tsx'
import { FlexImageView } from './flex-image.tsx'
import { color } from './values/color.ts'
import { css as declared } from './values/css.ts'
import { blockPadding } from './values/pixels.ts'
import css from './flex-bubble.module.css'

export type BlockName = keyof typeof blockPadding

interface Props {
  readonly name: BlockName
  readonly content: FlexBox | FlexImage
  readonly style: FlexBlockStyle | undefined
  readonly first: boolean
}

/** The first block has no line above it. */
export function FlexBlockView({ name, content, style, first }: Props) {
  return (
    <div
      class={css.block}
      style={declared({
        backgroundColor: color(style?.backgroundColor),
        borderBlockStartColor: color(style?.separatorColor),
      })}
      data-block={name}
      data-separator={(style?.separator === true && !first) || undefined}
    >
      {content.type === 'image' ? (
        <FlexImageView component={content} placement={{ position: 'relative' }} />
      ) : (
        <FlexBoxView
          component={content}
          placement={{ position: 'relative', flex: '1 0 auto' }}
          blockPadding={blockPadding[name]}
        />
      )}
    </div>
  )
}
