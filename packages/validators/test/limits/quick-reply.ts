import { i18n } from './kinds/i18n.ts'
import { emptyList, itemsUpTo } from './kinds/lists.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText } from './kinds/strings.ts'
import { httpsOnly, urlCharacters } from './kinds/urls.ts'
import type { SchemaName } from './judges.ts'
import { table, under, type Line, type Row } from './row.ts'

const imageResourceId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const action = { type: 'postback', label: 'Good', data: 'rate=5', displayText: 'Good' }
const item = {
  imageUrl: 'https://cdn.example.com/thumb.png',
  action,
  i18nImageUrl: [{ language: 'ja_JP', thumbnailImageUrl: 'https://cdn.example.com/thumb-ja.png' }],
  i18nImageResourceIds: [{ language: 'ja_JP', imageResourceId }],
}
const quickReply = { items: [item] }
const text = { type: 'text', text: 'How was the meal?' }
const button = { type: 'uri', label: 'Menu', uri: 'https://lunch.example.com' }

/** Every kind of message, as small as it can be. */
const kinds: Partial<Record<SchemaName, object>> = {
  TextMessage: text,
  StickerMessage: { type: 'sticker', packageId: '789', stickerId: '10855' },
  ImageMessage: { type: 'image', fileId: imageResourceId },
  FileMessage: { type: 'file', fileId: imageResourceId },
  AudioMessage: { type: 'audio', fileId: imageResourceId },
  VideoMessage: { type: 'video', fileId: imageResourceId },
  LocationMessage: { type: 'location', title: 'Canteen', address: '4F', latitude: 34.7, longitude: 135.5 },
  LinkMessage: { type: 'link', contentText: 'Lunch', linkText: 'Menu', link: 'https://lunch.example.com' },
  ButtonTemplateMessage: { type: 'button_template', contentText: 'Lunch?', actions: [button] },
  ListTemplateMessage: { type: 'list_template', elements: [{ title: 'Bento' }] },
  CarouselMessage: { type: 'carousel', columns: [{ text: 'Bento', actions: [button] }] },
  ImageCarouselMessage: { type: 'image_carousel', columns: [{ fileId: imageResourceId }] },
  FlexMessage: { type: 'flex', altText: 'Lunch', contents: { type: 'bubble' } },
}

const limits: Line[] = [
  ['quickReply', optional],
  ['quickReply.items', required, emptyList, itemsUpTo(13, () => item)],
]

const everyKind = Object.entries(kinds).flatMap(([schema, message]) =>
  // The keys above are names of schemas; Object.entries forgets it.
  table(schema as SchemaName, { ...message, quickReply }, limits),
)

export const quickReplies: Row[] = [
  ...everyKind,
  ...table('TextMessage', { ...text, quickReply }, [
    ['quickReply.items.0', anObject],
    ...under('quickReply.items.0', [
      ['action', required],
      ['imageUrl', optional, urlCharacters(1000), httpsOnly],
      ...i18n('i18nImageUrl', 'thumbnailImageUrl', urlCharacters(1000), httpsOnly),
      ...i18n('i18nImageResourceIds', 'imageResourceId', anyText),
    ]),
  ]),
  ...table('TextMessage', { ...text, quickReply: { items: [{ imageResourceId, action }] } }, [
    ['quickReply.items.0.imageResourceId', optional, anyText],
  ]),
]
