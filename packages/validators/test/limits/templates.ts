import { oneOf } from './kinds/choices.ts'
import { i18n } from './kinds/i18n.ts'
import { emptyList, itemsUpTo } from './kinds/lists.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText, characters } from './kinds/strings.ts'
import { httpsOnly, urlCharacters } from './kinds/urls.ts'
import { table, type Line, type Row } from './row.ts'

const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const originalContentUrl = 'https://cdn.example.com/bento1.png'
const action = { type: 'uri', label: 'Open portal', uri: 'https://portal.example.com' }
const i18nOriginalContentUrls = [{ language: 'ja_JP', originalContentUrl: 'https://cdn.example.com/bento1-ja.png' }]
const i18nFileIds = [{ language: 'ja_JP', fileId }]

const button = {
  type: 'button_template',
  contentText: 'What would you like to do?',
  i18nContentTexts: [{ language: 'ja_JP', contentText: 'ご用件は？' }],
  actions: [action],
}

const column = {
  originalContentUrl,
  title: 'Salmon bento',
  text: '620 yen, 580 kcal',
  defaultAction: { type: 'uri', uri: 'https://lunch.example.com/1' },
  actions: [action],
  i18nOriginalContentUrls,
  i18nFileIds,
}
const carousel = { type: 'carousel', imageAspectRatio: 'square', imageSize: 'contain', columns: [column] }
const carouselByFileId = { type: 'carousel', columns: [{ fileId, text: 'Free until 15:00', actions: [action] }] }

const image = { originalContentUrl, action, i18nOriginalContentUrls, i18nFileIds }
const imageCarousel = { type: 'image_carousel', columns: [image] }
const imageCarouselByFileId = { type: 'image_carousel', columns: [{ fileId }] }

const translatedImages: Line[] = [
  ...i18n('columns.0.i18nOriginalContentUrls', 'originalContentUrl', urlCharacters(1000), httpsOnly),
  ...i18n('columns.0.i18nFileIds', 'fileId', anyText),
]

export const templates: Row[] = [
  ...table('ButtonTemplateMessage', button, [
    // 1000 is printed for the translations only.
    ['contentText', required, anyText],
    ...i18n('i18nContentTexts', 'contentText', characters(1000)),
    ['actions', required, emptyList, itemsUpTo(10, () => action)],
    ['actions.0', anObject],
  ]),
  ...table('CarouselMessage', carousel, [
    ['imageAspectRatio', optional, oneOf(['rectangle', 'square'], '1:1')],
    ['imageSize', optional, oneOf(['cover', 'contain'], 'fit')],
    ['columns', required, emptyList, itemsUpTo(10, () => column)],
    ['columns.0', anObject],
    ['columns.0.originalContentUrl', optional, urlCharacters(1000), httpsOnly],
    ['columns.0.title', optional, characters(40)],
    // With an image or a title 60 are shown; what goes beyond is no error.
    ['columns.0.text', required, characters(120)],
    ['columns.0.defaultAction', optional],
    ['columns.0.actions', required, emptyList, itemsUpTo(3, () => action)],
    ['columns.0.actions.0', anObject],
    ...translatedImages,
  ]),
  ...table('CarouselMessage', carouselByFileId, [['columns.0.fileId', optional, anyText]]),
  ...table('ImageCarouselMessage', imageCarousel, [
    ['columns', required, emptyList, itemsUpTo(10, () => image)],
    ['columns.0', anObject],
    ['columns.0.originalContentUrl', required, urlCharacters(1000), httpsOnly],
    ['columns.0.action', optional],
    ...translatedImages,
  ]),
  ...table('ImageCarouselMessage', imageCarouselByFileId, [['columns.0.fileId', anyText]]),
]
