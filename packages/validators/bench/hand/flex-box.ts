import { isFlexAction } from './actions.ts'
import { isBaselineComponent, isBoxComponent } from './flex-components.ts'
import { isColor, isPosition } from './flex-looks.ts'
import { areUpTo, isFields } from './values.ts'

export function isBox(value: unknown): boolean {
  if (!isFields(value) || value['type'] !== 'box') return false
  const { layout, contents } = value
  if (layout === 'baseline') {
    if (!areUpTo(contents, Infinity, isBaselineComponent)) return false
  } else if (layout !== 'horizontal' && layout !== 'vertical') return false
  else if (!areUpTo(contents, Infinity, isBoxComponent)) return false
  for (const name in value) {
    const member = value[name]
    switch (name) {
      case 'type':
      case 'layout':
      case 'contents':
        break
      case 'spacing':
      case 'margin':
      case 'paddingAll':
      case 'paddingTop':
      case 'paddingBottom':
      case 'paddingStart':
      case 'paddingEnd':
      case 'borderWidth':
      case 'cornerRadius':
      case 'width':
      case 'height':
      case 'offsetTop':
      case 'offsetBottom':
      case 'offsetStart':
      case 'offsetEnd':
        if (typeof member !== 'string') return false
        break
      case 'backgroundColor':
      case 'borderColor':
        if (!isColor(member)) return false
        break
      case 'flex':
        if (!Number.isFinite(member)) return false
        break
      case 'position':
        if (!isPosition(member)) return false
        break
      case 'action':
        if (!isFlexAction(member)) return false
        break
      default:
        return false
    }
  }
  return true
}
