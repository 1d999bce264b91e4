import { areActionTexts, areDisplayTexts, areFlexLabels, areLabels } from './translations.ts'
import { type Fields, hasOnly, isFields, isUpTo } from './values.ts'

export function isButtonAction(value: unknown): boolean {
  if (!isFields(value) || !isUpTo(value['label'], 20)) return false
  const labels = value['i18nLabels']
  if (labels !== undefined && !areLabels(labels)) return false
  const found = labels === undefined ? 2 : 3
  switch (value['type']) {
    case 'message':
      return isMessage(value, found)
    case 'uri':
      return isUri(value, found)
    case 'copy':
      return isCopy(value, found)
    default:
      return false
  }
}

export function isQuickReplyAction(value: unknown): boolean {
  if (!isFields(value) || !isUpTo(value['label'], 20)) return false
  const labels = value['i18nLabels']
  if (labels !== undefined && !areLabels(labels)) return false
  const found = labels === undefined ? 2 : 3
  switch (value['type']) {
    case 'postback':
      return value['displayText'] !== undefined && isPostback(value, found)
    case 'message':
      return value['text'] !== undefined && isMessage(value, found)
    case 'uri':
      return isUri(value, found)
    case 'copy':
      return isCopy(value, found)
    case 'camera':
    case 'cameraRoll':
    case 'location':
      return hasOnly(value, found)
    default:
      return false
  }
}

export function isFlexAction(value: unknown): boolean {
  if (!isFields(value)) return false
  let found = 1
  const { label, i18nLabels } = value
  if (label !== undefined) {
    if (typeof label !== 'string') return false
    found++
  }
  if (i18nLabels !== undefined) {
    if (!areFlexLabels(i18nLabels)) return false
    found++
  }
  switch (value['type']) {
    case 'postback':
      return isPostback(value, found)
    case 'message':
      return isMessage(value, found)
    case 'uri':
      return isUri(value, found)
    case 'copy':
      return isCopy(value, found)
    default:
      return false
  }
}

function isPostback(value: Fields, found: number): boolean {
  if (!isUpTo(value['data'], 300)) return false
  const { displayText, i18nDisplayTexts } = value
  if (displayText !== undefined) {
    if (!isUpTo(displayText, 300)) return false
    found++
  }
  if (i18nDisplayTexts !== undefined) {
    if (!areDisplayTexts(i18nDisplayTexts)) return false
    found++
  }
  return hasOnly(value, found + 1)
}

function isMessage(value: Fields, found: number): boolean {
  const { text, postback, i18nTexts } = value
  if (text !== undefined) {
    if (!isUpTo(text, 300)) return false
    found++
  }
  if (postback !== undefined) {
    if (!isUpTo(postback, 1000)) return false
    found++
  }
  if (i18nTexts !== undefined) {
    if (!areActionTexts(i18nTexts)) return false
    found++
  }
  return hasOnly(value, found)
}

function isUri(value: Fields, found: number): boolean {
  const { uri } = value
  if (!isUpTo(uri, 1000) || !(uri.startsWith('https://') || uri.startsWith('http://'))) return false
  return hasOnly(value, found + 1)
}

function isCopy(value: Fields, found: number): boolean {
  return isUpTo(value['copyText'], 1000) && hasOnly(value, found + 1)
}
