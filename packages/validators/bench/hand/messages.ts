import { isButtonAction, isQuickReplyAction } from './actions.ts'
import { isFlexContainer } from './flex.ts'
import { areAltTexts, areContentTexts, areImageResourceIds, areTexts, areThumbnailUrls } from './translations.ts'
import { areUpTo, hasOnly, isFields, isUpTo } from './values.ts'

/** Of text, button and flex messages; there is no limit written for the others. */
export function isSendMessageRequest(request: unknown): boolean {
  if (!isFields(request) || !hasOnly(request, 1)) return false
  const { content } = request
  if (!isFields(content)) return false
  let found = 2
  const { quickReply } = content
  if (quickReply !== undefined) {
    if (!isQuickReply(quickReply)) return false
    found++
  }
  switch (content['type']) {
    case 'text': {
      const texts = content['i18nTexts']
      if (!isUpTo(content['text'], 2000) || (texts !== undefined && !areTexts(texts))) return false
      return hasOnly(content, texts === undefined ? found : found + 1)
    }
    case 'button_template': {
      const texts = content['i18nContentTexts']
      if (typeof content['contentText'] !== 'string' || (texts !== undefined && !areContentTexts(texts))) return false
      if (!areUpTo(content['actions'], 10, isButtonAction)) return false
      return hasOnly(content, texts === undefined ? found + 1 : found + 2)
    }
    case 'flex': {
      const texts = content['i18nAltTexts']
      if (!isUpTo(content['altText'], 400) || (texts !== undefined && !areAltTexts(texts))) return false
      if (!isFlexContainer(content['contents'])) return false
      return hasOnly(content, texts === undefined ? found + 1 : found + 2)
    }
    default:
      return false
  }
}

function isQuickReply(value: unknown): boolean {
  return isFields(value) && areUpTo(value['items'], 13, isQuickReplyItem) && hasOnly(value, 1)
}

function isQuickReplyItem(value: unknown): boolean {
  if (!isFields(value) || !isQuickReplyAction(value['action'])) return false
  let found = 1
  const { imageUrl, imageResourceId, i18nImageUrl, i18nImageResourceIds } = value
  if (imageUrl !== undefined) {
    if (!isUpTo(imageUrl, 1000) || !imageUrl.startsWith('https://') || imageResourceId !== undefined) return false
    found++
  } else if (imageResourceId !== undefined) {
    if (typeof imageResourceId !== 'string') return false
    found++
  }
  if (i18nImageUrl !== undefined) {
    if (!areThumbnailUrls(i18nImageUrl)) return false
    found++
  }
  if (i18nImageResourceIds !== undefined) {
    if (!areImageResourceIds(i18nImageResourceIds)) return false
    found++
  }
  return hasOnly(value, found)
}
