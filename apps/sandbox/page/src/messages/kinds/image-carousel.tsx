import type { ImageCarouselMessage } from '@lineworks-bot/types'
import { TapArea } from '../actions/tap-area.tsx'
import { useView } from '../context.ts'
import { Picture } from '../media/picture.tsx'
import { Scroller } from '../parts/scroller.tsx'
import css from './image-carousel.module.css'

export function ImageCarouselView({ message }: { readonly message: ImageCarouselMessage }) {
  const { text } = useView()
  return (
    <Scroller name={text.carousel}>
      {message.columns.map(({ originalContentUrl, fileId, action }, index) => (
        <div key={index} class={css.column} data-column>
          <TapArea action={action} />
          <Picture url={originalContentUrl} fileId={fileId} alt={action?.label ?? text.image} />
          {action?.label && (
            <span class={css.label} aria-hidden="true">
              {action.label}
            </span>
          )}
        </div>
      ))}
    </Scroller>
  )
}
