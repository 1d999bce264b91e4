import type { ListTemplateCover } from '@lineworks-bot/types'
import { Picture } from '../media/picture.tsx'
import css from './list-template.module.css'

export function ListCover({ cover }: { readonly cover: ListTemplateCover }) {
  const { backgroundImageUrl, backgroundFileId, title, subtitle } = cover
  const image = backgroundImageUrl !== undefined || backgroundFileId !== undefined
  return (
    <div class={css.cover} data-cover data-image={image || undefined}>
      {image && (
        <div class={css.image}>
          <Picture url={backgroundImageUrl} fileId={backgroundFileId} alt="" />
        </div>
      )}
      {(title || subtitle) && (
        <div class={css.title} data-over-image={image || undefined}>
          {title && <strong>{title}</strong>}
          {subtitle}
        </div>
      )}
    </div>
  )
}
