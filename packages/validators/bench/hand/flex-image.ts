import { isFlexAction } from './actions.ts'
import { isAlign, isAspectRatio, isGravity, isPosition, isSize } from './flex-looks.ts'
import { type Fields, isUpTo } from './values.ts'

export function isImage(value: Fields): boolean {
  const { url } = value
  if (!isUpTo(url, 1000) || !url.startsWith('https://')) return false
  for (const name in value) {
    const member = value[name]
    switch (name) {
      case 'type':
      case 'url':
        break
      case 'size':
        if (member !== 'full' && !isSize(member)) return false
        break
      case 'aspectRatio':
        if (!isAspectRatio(member)) return false
        break
      case 'aspectMode':
        if (member !== 'cover' && member !== 'fit') return false
        break
      case 'action':
        if (!isFlexAction(member)) return false
        break
      case 'flex':
        if (!Number.isFinite(member)) return false
        break
      case 'align':
        if (!isAlign(member)) return false
        break
      case 'gravity':
        if (!isGravity(member)) return false
        break
      case 'position':
        if (!isPosition(member)) return false
        break
      case 'margin':
      case 'offsetTop':
      case 'offsetBottom':
      case 'offsetStart':
      case 'offsetEnd':
        if (typeof member !== 'string') return false
        break
      default:
        return false
    }
  }
  return true
}
