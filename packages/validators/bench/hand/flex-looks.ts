/** #RRGGBB or #RRGGBBAA. */
export function isColor(value: unknown): boolean {
  if (typeof value !== 'string' || (value.length !== 7 && value.length !== 9) || value.charCodeAt(0) !== 35)
    return false
  for (let i = 1; i < value.length; i++) {
    const code = value.charCodeAt(i)
    const letter = code | 32
    if (!((code >= 48 && code <= 57) || (letter >= 97 && letter <= 102))) return false
  }
  return true
}

const aspectRatio = /^[0-9]{1,6}(\.[0-9]+)?:[0-9]{1,6}(\.[0-9]+)?$/

export function isAspectRatio(value: unknown): boolean {
  return typeof value === 'string' && aspectRatio.test(value)
}

export function isGravity(value: unknown): boolean {
  return value === 'top' || value === 'bottom' || value === 'center'
}

export function isAlign(value: unknown): boolean {
  return value === 'start' || value === 'center' || value === 'end'
}

export function isWeight(value: unknown): boolean {
  return value === 'regular' || value === 'bold'
}

export function isStyle(value: unknown): boolean {
  return value === 'normal' || value === 'italic'
}

export function isDecoration(value: unknown): boolean {
  return value === 'none' || value === 'underline' || value === 'line-through'
}

export function isPosition(value: unknown): boolean {
  return value === 'relative' || value === 'absolute'
}

export function isSize(value: unknown): boolean {
  switch (value) {
    case 'xxs':
    case 'xs':
    case 'sm':
    case 'md':
    case 'lg':
    case 'xl':
    case 'xxl':
    case '3xl':
    case '4xl':
    case '5xl':
      return true
    default:
      return false
  }
}
