import type { Language } from '@lineworks-bot/types'

/** Each in itself, as everybody finds the own one. */
export const languageNames: Record<Language, string> = {
  ko_KR: '한국어',
  ja_JP: '日本語',
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
  en_US: 'English',
}
