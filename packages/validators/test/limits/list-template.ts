import { i18n } from './kinds/i18n.ts'
import { emptyList, itemsUpTo } from './kinds/lists.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText, characters } from './kinds/strings.ts'
import { anyScheme, httpsOnly, longerUrl, urlCharacters } from './kinds/urls.ts'
import { table, under, type Line, type Row } from './row.ts'

const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const action = { type: 'uri', label: 'Calendar', uri: 'https://cal.example.com' }
const texts = {
  title: 'Meeting rooms',
  subtitle: '4F',
  i18nTitles: [{ language: 'ja_JP', title: '会議室' }],
  i18nSubtitles: [{ language: 'ja_JP', subtitle: '4階' }],
}

const cover = {
  ...texts,
  backgroundImageUrl: 'https://cdn.example.com/cover.png',
  i18nBackgroundImageUrls: [{ language: 'ja_JP', backgroundImageUrl: 'https://cdn.example.com/cover-ja.png' }],
  i18nBackgroundFileIds: [{ language: 'ja_JP', backgroundFileId: fileId }],
}
const element = {
  ...texts,
  originalContentUrl: 'https://cdn.example.com/a.png',
  action,
  i18nOriginalContentUrls: [{ language: 'ja_JP', originalContentUrl: 'https://cdn.example.com/a-ja.png' }],
  i18nFileIds: [{ language: 'ja_JP', fileId }],
}
const list = { type: 'list_template', coverData: cover, elements: [element], actions: [[action]] }
const listByFileId = {
  type: 'list_template',
  coverData: { backgroundFileId: fileId },
  elements: [{ title: 'Room B', fileId }],
}

// The pages could be read up to the translations: their names are observed, their limits are not printed.
const translatedTexts: Line[] = [...i18n('i18nTitles', 'title', anyText), ...i18n('i18nSubtitles', 'subtitle', anyText)]

export const listTemplate: Row[] = [
  ...table('ListTemplateMessage', list, [
    ['coverData', optional],
    ...under('coverData', [
      ['backgroundImageUrl', optional, urlCharacters(1000), httpsOnly],
      ['title', optional, characters(1000)],
      ['subtitle', optional, characters(1000)],
      ...translatedTexts,
      ...i18n('i18nBackgroundImageUrls', 'backgroundImageUrl', anyScheme, longerUrl),
      ...i18n('i18nBackgroundFileIds', 'backgroundFileId', anyText),
    ]),
    ['elements', required, emptyList, itemsUpTo(4, () => element)],
    ['elements.0', anObject],
    ...under('elements.0', [
      ['title', required, characters(1000)],
      ['subtitle', optional, characters(1000)],
      ['originalContentUrl', optional, urlCharacters(1000), httpsOnly],
      ['action', optional],
      ...translatedTexts,
      ...i18n('i18nOriginalContentUrls', 'originalContentUrl', urlCharacters(1000), httpsOnly),
      ...i18n('i18nFileIds', 'fileId', anyText),
    ]),
    // Rows of buttons, two by two at most.
    ['actions', optional, emptyList, itemsUpTo(2, () => [action])],
    ['actions.0', emptyList, itemsUpTo(2, () => action)],
    ['actions.0.0', anObject],
  ]),
  ...table('ListTemplateMessage', listByFileId, [
    ['coverData.backgroundFileId', optional, anyText],
    ['elements.0.fileId', optional, anyText],
  ]),
]
