import { isFlexAction } from './actions.ts'
import { isAlign, isColor, isDecoration, isGravity, isPosition, isSize, isStyle, isWeight } from './flex-looks.ts'
import { areFlexTexts } from './translations.ts'
import { areUpTo, type Fields, isFields } from './values.ts'

export function isText(value: Fields): boolean {
  let isFilled = false
  for (const name in value) {
    const member = value[name]
    switch (name) {
      case 'type':
        break
      case 'text':
        if (typeof member !== 'string') return false
        isFilled = true
        break
      case 'contents':
        if (!areUpTo(member, Infinity, isSpan)) return false
        isFilled = true
        break
      case 'flex':
      case 'maxLines':
        if (!Number.isFinite(member)) return false
        break
      case 'wrap':
        if (typeof member !== 'boolean') return false
        break
      case 'margin':
      case 'offsetTop':
      case 'offsetBottom':
      case 'offsetStart':
      case 'offsetEnd':
        if (typeof member !== 'string') return false
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
      case 'action':
        if (!isFlexAction(member)) return false
        break
      default:
        if (!isLookOfText(name, member)) return false
    }
  }
  return isFilled
}

/** What texts and the spans in them have in common. */
function isLookOfText(name: string, member: unknown): boolean {
  switch (name) {
    case 'size':
      return isSize(member)
    case 'color':
      return isColor(member)
    case 'weight':
      return isWeight(member)
    case 'style':
      return isStyle(member)
    case 'decoration':
      return isDecoration(member)
    case 'i18nTexts':
      return areFlexTexts(member)
    default:
      return false
  }
}

function isSpan(value: unknown): boolean {
  if (!isFields(value) || value['type'] !== 'span' || typeof value['text'] !== 'string') return false
  for (const name in value) {
    if (name !== 'type' && name !== 'text' && !isLookOfText(name, value[name])) return false
  }
  return true
}
