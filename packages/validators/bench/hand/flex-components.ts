import { isFlexAction } from './actions.ts'
import { isBox } from './flex-box.ts'
import { isImage } from './flex-image.ts'
import { isText } from './flex-text.ts'
import { isAspectRatio, isColor, isGravity, isPosition, isSize } from './flex-looks.ts'
import { type Fields, isFields, isUpTo } from './values.ts'

export function isBaselineComponent(value: unknown): boolean {
  if (!isFields(value)) return false
  switch (value['type']) {
    case 'text':
      return isText(value)
    case 'icon':
      return isIcon(value)
    case 'filler':
      return isFiller(value)
    default:
      return false
  }
}

export function isBoxComponent(value: unknown): boolean {
  if (!isFields(value)) return false
  switch (value['type']) {
    case 'text':
      return isText(value)
    case 'box':
      return isBox(value)
    case 'button':
      return isButton(value)
    case 'image':
      return isImage(value)
    case 'separator':
      return isSeparator(value)
    case 'filler':
      return isFiller(value)
    default:
      return false
  }
}

function isFiller(value: Fields): boolean {
  for (const name in value) {
    if (name !== 'type' && (name !== 'flex' || !Number.isFinite(value[name]))) return false
  }
  return true
}

function isSeparator(value: Fields): boolean {
  for (const name in value) {
    if (
      name === 'margin' ? typeof value[name] !== 'string' : name === 'color' ? !isColor(value[name]) : name !== 'type'
    ) {
      return false
    }
  }
  return true
}

function isIcon(value: Fields): boolean {
  const { url } = value
  if (!isUpTo(url, 1000) || !url.startsWith('https://')) return false
  for (const name in value) {
    switch (name) {
      case 'type':
      case 'url':
        break
      case 'margin':
      case 'offsetTop':
      case 'offsetBottom':
      case 'offsetStart':
      case 'offsetEnd':
        if (typeof value[name] !== 'string') return false
        break
      case 'position':
        if (!isPosition(value[name])) return false
        break
      case 'size':
        if (!isSize(value[name])) return false
        break
      case 'aspectRatio':
        if (!isAspectRatio(value[name])) return false
        break
      default:
        return false
    }
  }
  return true
}

function isButton(value: Fields): boolean {
  if (!isFlexAction(value['action'])) return false
  for (const name in value) {
    const member = value[name]
    switch (name) {
      case 'type':
      case 'action':
        break
      case 'height':
        if (member !== 'sm' && member !== 'md') return false
        break
      case 'style':
        if (member !== 'primary' && member !== 'secondary' && member !== 'link') return false
        break
      case 'color':
        if (!isColor(member)) return false
        break
      case 'gravity':
        if (!isGravity(member)) return false
        break
      case 'flex':
        if (!Number.isFinite(member)) return false
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
