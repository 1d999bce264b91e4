import type { QuickReplyItem } from '@lineworks-bot/types'
import { Picture } from '../media/picture.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import css from './quick-replies.module.css'

// Only these have an icon of their own; the others have one if the bot gives it.
const builtIn: Partial<Record<QuickReplyItem['action']['type'], IconName>> = {
  camera: 'camera',
  cameraRoll: 'image',
  location: 'location',
}

export function QuickReplyIcon({ item }: { readonly item: QuickReplyItem }) {
  if (item.imageUrl !== undefined || item.imageResourceId !== undefined) {
    return (
      <span class={css.icon} aria-hidden="true" data-icon="given">
        <Picture url={item.imageUrl} fileId={item.imageResourceId} alt="" />
      </span>
    )
  }
  const name = builtIn[item.action.type]
  return name === undefined ? null : <Icon name={name} />
}
