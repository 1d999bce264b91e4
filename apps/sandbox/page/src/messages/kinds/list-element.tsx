import type { ListTemplateElement } from '@lineworks-bot/types'
import { ActionButton } from '../actions/action-button.tsx'
import { Picture } from '../media/picture.tsx'
import css from './list-template.module.css'

export function ListElement({ element }: { readonly element: ListTemplateElement }) {
  const { title, subtitle, originalContentUrl, fileId, action } = element
  return (
    <li class={css.element} data-element>
      <div class={css.words}>
        <strong>{title}</strong>
        {subtitle && <span>{subtitle}</span>}
      </div>
      {(originalContentUrl !== undefined || fileId !== undefined) && (
        <div class={css.thumbnail}>
          <Picture url={originalContentUrl} fileId={fileId} alt={title} />
        </div>
      )}
      {action && (
        <div class={css.action}>
          <ActionButton action={action} />
        </div>
      )}
    </li>
  )
}
