import type { CarouselColumn, CarouselMessage } from '@lineworks-bot/types'
import { ActionButton } from '../actions/action-button.tsx'
import { TapArea } from '../actions/tap-area.tsx'
import { useView } from '../context.ts'
import { Picture } from '../media/picture.tsx'
import css from './carousel.module.css'

interface Props {
  readonly column: CarouselColumn
  readonly message: CarouselMessage
}

/** A tap on image, title or text is the default action. The text has 4 lines, or 2 under an image or a title. */
export function CarouselColumnView({ column, message }: Props) {
  const { originalContentUrl, fileId, title, text, defaultAction, actions } = column
  const { text: words } = useView()
  const image = originalContentUrl !== undefined || fileId !== undefined
  return (
    <article class={css.column} data-column>
      <div class={css.face}>
        <TapArea action={defaultAction} />
        {image && (
          <div class={css.image} data-ratio={message.imageAspectRatio ?? 'rectangle'}>
            <Picture
              url={originalContentUrl}
              fileId={fileId}
              alt={title ?? words.image}
              fit={message.imageSize ?? 'cover'}
            />
          </div>
        )}
        <div class={css.words}>
          {title && <strong class={css.title}>{title}</strong>}
          <p class={css.text} data-lines={image || title ? 2 : 4}>
            {text}
          </p>
        </div>
      </div>
      <div class={css.actions}>
        {actions.map((action, index) => (
          <ActionButton key={index} action={action} />
        ))}
      </div>
    </article>
  )
}
