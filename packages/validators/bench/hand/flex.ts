import { isFlexAction } from './actions.ts'
import { isBox } from './flex-box.ts'
import { isImage } from './flex-image.ts'
import { isColor } from './flex-looks.ts'
import { areUpTo, hasOnly, isFields } from './values.ts'

export function isFlexContainer(value: unknown): boolean {
  if (!isFields(value)) return false
  if (value['type'] === 'bubble') return isBubble(value)
  return value['type'] === 'carousel' && areUpTo(value['contents'], 10, isBubble) && hasOnly(value, 2)
}

function isBubble(value: unknown): boolean {
  if (!isFields(value) || value['type'] !== 'bubble') return false
  let found = 1
  const { size, direction, header, hero, body, footer, styles, action } = value
  if (size !== undefined) {
    if (size !== 'nano' && size !== 'micro' && size !== 'kilo' && size !== 'mega' && size !== 'giga') return false
    found++
  }
  if (direction !== undefined) {
    if (direction !== 'ltr' && direction !== 'rtl') return false
    found++
  }
  if (header !== undefined) {
    if (!isBox(header)) return false
    found++
  }
  if (hero !== undefined) {
    if (!isHero(hero)) return false
    found++
  }
  if (body !== undefined) {
    if (!isBox(body)) return false
    found++
  }
  if (footer !== undefined) {
    if (!isBox(footer)) return false
    found++
  }
  if (styles !== undefined) {
    if (!areStyles(styles)) return false
    found++
  }
  if (action !== undefined) {
    if (!isFlexAction(action)) return false
    found++
  }
  return hasOnly(value, found)
}

function isHero(value: unknown): boolean {
  return isFields(value) && (value['type'] === 'image' ? isImage(value) : isBox(value))
}

function areStyles(value: unknown): boolean {
  if (!isFields(value) || Array.isArray(value)) return false
  let found = 0
  const { header, hero, body, footer } = value
  for (const style of [header, hero, body, footer]) {
    if (style === undefined) continue
    if (!isStyle(style)) return false
    found++
  }
  return hasOnly(value, found)
}

function isStyle(value: unknown): boolean {
  if (!isFields(value) || Array.isArray(value)) return false
  let found = 0
  const { backgroundColor, separator, separatorColor } = value
  if (backgroundColor !== undefined) {
    if (!isColor(backgroundColor)) return false
    found++
  }
  if (separator !== undefined) {
    if (typeof separator !== 'boolean') return false
    found++
  }
  if (separatorColor !== undefined) {
    if (!isColor(separatorColor)) return false
    found++
  }
  return hasOnly(value, found)
}
