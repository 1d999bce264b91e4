import type { RichMenu } from '@lineworks-bot/types'
import type { StoredRichMenu } from '../../tenant/menus.ts'

export function richMenuView({ richmenuId, menu }: StoredRichMenu): RichMenu {
  return { richmenuId, ...menu }
}
