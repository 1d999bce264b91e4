import type { FlexBubble } from '@lineworks-bot/types'
import { TapArea } from '../actions/tap-area.tsx'
import { type BlockName, FlexBlockView } from './flex-block.tsx'
import { bubbleWidth } from './values/pixels.ts'
import css from './flex-bubble.module.css'

const order = ['header', 'hero', 'body', 'footer'] satisfies BlockName[]

export function FlexBubbleView({ bubble }: { readonly bubble: FlexBubble }) {
  const { size = 'mega', direction = 'ltr', styles, action } = bubble
  const blocks = order.flatMap((name) => (bubble[name] === undefined ? [] : { name, content: bubble[name] }))
  return (
    <div
      class={css.bubble}
      style={{ inlineSize: bubbleWidth[size] }}
      dir={direction}
      data-flex="bubble"
      data-body={bubble.body && true}
    >
      <TapArea action={action} />
      {blocks.map(({ name, content }, index) => (
        <FlexBlockView key={name} name={name} content={content} style={styles?.[name]} first={index === 0} />
      ))}
    </div>
  )
}
