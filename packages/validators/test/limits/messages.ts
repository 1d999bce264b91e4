import { i18n } from './kinds/i18n.ts'
import { anyNumber } from './kinds/numbers.ts'
import { anObject, required } from './kinds/presence.ts'
import { anyText, characters } from './kinds/strings.ts'
import { anyScheme, httpsOnly, urlCharacters } from './kinds/urls.ts'
import { table, type Line, type Row } from './row.ts'

const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const originalContentUrl = 'https://cdn.example.com/tour'
const previewImageUrl = 'https://cdn.example.com/tour-240.png'

const text = {
  type: 'text',
  text: 'Shift changed to 10:00, <m userId="hanako@example.com">',
  i18nTexts: [{ language: 'ja_JP', text: 'シフトが10時に変わりました <m userId="hanako@example.com">' }],
}
const location = {
  type: 'location',
  title: 'Osaka office',
  address: '2-4-9 Umeda, Kita-ku, Osaka',
  latitude: 34.7009,
  longitude: 135.4962,
}
const link = {
  type: 'link',
  contentText: 'Your leave request was approved.',
  linkText: 'Open request',
  link: 'https://hr.example.com/leave/1182',
  i18nContentTexts: [{ language: 'ja_JP', contentText: '休暇申請が承認されました。' }],
  i18nLinkTexts: [{ language: 'ja_JP', linkText: '申請を開く' }],
}

const twoUrls: Line[] = [
  ['previewImageUrl', required, urlCharacters(1000), httpsOnly],
  ['originalContentUrl', required, urlCharacters(1000), httpsOnly],
]
const oneUrl: Line[] = [['originalContentUrl', required, urlCharacters(1000), httpsOnly]]
const byFileId: Line[] = [['fileId', anyText]]

export const messages: Row[] = [
  ...table('SendMessageRequest', { content: text }, [['content', required, anObject]]),
  ...table('TextMessage', text, [['text', required, characters(2000)], ...i18n('i18nTexts', 'text', characters(2000))]),
  // Digits, but strings; one client sends numbers.
  ...table('StickerMessage', { type: 'sticker', packageId: '789', stickerId: '10855' }, [
    ['packageId', required, anyText],
    ['stickerId', required, anyText],
  ]),
  ...table('ImageMessage', { type: 'image', previewImageUrl, originalContentUrl }, twoUrls),
  ...table('ImageMessage', { type: 'image', fileId }, byFileId),
  ...table('VideoMessage', { type: 'video', previewImageUrl, originalContentUrl }, twoUrls),
  ...table('VideoMessage', { type: 'video', fileId }, byFileId),
  ...table('FileMessage', { type: 'file', originalContentUrl }, oneUrl),
  ...table('FileMessage', { type: 'file', fileId }, byFileId),
  ...table('AudioMessage', { type: 'audio', originalContentUrl }, oneUrl),
  ...table('AudioMessage', { type: 'audio', fileId }, byFileId),
  ...table('LocationMessage', location, [
    ['title', required, characters(100)],
    ['address', required, characters(100)],
    ['latitude', required, anyNumber(-90, 90, 91, -91)],
    ['longitude', required, anyNumber(-180, 180, 181, -181)],
  ]),
  ...table('LinkMessage', link, [
    ['contentText', required, characters(1000)],
    ['linkText', required, characters(1000)],
    // An official example has http; no page names the schemes.
    ['link', required, urlCharacters(1000), anyScheme],
    ...i18n('i18nContentTexts', 'contentText', characters(1000)),
    ...i18n('i18nLinkTexts', 'linkText', characters(1000)),
  ]),
]
