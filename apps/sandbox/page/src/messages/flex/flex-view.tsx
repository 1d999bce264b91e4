import type { FlexMessage } from '@lineworks-bot/types'
import { useView } from '../context.ts'
import { Scroller } from '../parts/scroller.tsx'
import { FlexBubbleView } from './flex-bubble.tsx'
import css from './flex-carousel.module.css'

/** Who cannot see the layout hears the alternative text first. */
export function FlexView({ message: { altText, contents } }: { readonly message: FlexMessage }) {
  const { text } = useView()
  if (contents.type === 'bubble') {
    return (
      <div role="group" aria-label={altText} data-flex-message>
        <FlexBubbleView bubble={contents} />
      </div>
    )
  }
  return (
    <div class={css.carousel} role="group" aria-label={altText} data-flex-message>
      <Scroller name={text.carousel}>
        {contents.contents.map((bubble, index) => (
          <FlexBubbleView key={index} bubble={bubble} />
        ))}
      </Scroller>
    </div>
  )
}
