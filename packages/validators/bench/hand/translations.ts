import { areUpTo, type Check, hasOnly, isFields, isUpTo } from './values.ts'

export function isLanguage(value: unknown): boolean {
  return value === 'ko_KR' || value === 'ja_JP' || value === 'en_US' || value === 'zh_CN' || value === 'zh_TW'
}

/** Lists of a text in other languages. */
function translations(name: string, limit: number): Check {
  const isOne = (value: unknown): boolean =>
    isFields(value) && isLanguage(value['language']) && isUpTo(value[name], limit) && hasOnly(value, 2)
  return (value) => areUpTo(value, Infinity, isOne)
}

export const areLabels = translations('label', 20)
export const areFlexLabels = translations('label', Infinity)
export const areActionTexts = translations('text', 300)
export const areTexts = translations('text', 2000)
export const areFlexTexts = translations('text', Infinity)
export const areDisplayTexts = translations('displayText', 300)
export const areAltTexts = translations('altText', 400)
export const areContentTexts = translations('contentText', 1000)
export const areImageResourceIds = translations('imageResourceId', Infinity)

export function areThumbnailUrls(value: unknown): boolean {
  return areUpTo(value, Infinity, isThumbnailUrl)
}

function isThumbnailUrl(value: unknown): boolean {
  if (!isFields(value) || !isLanguage(value['language'])) return false
  const url = value['thumbnailImageUrl']
  return isUpTo(url, 1000) && url.startsWith('https://') && hasOnly(value, 2)
}
