import { i18n } from './kinds/i18n.ts'
import { optional, required } from './kinds/presence.ts'
import { anyText, characters, text } from './kinds/strings.ts'
import { httpOrHttps, urlCharacters } from './kinds/urls.ts'
import { places, type PlaceName } from './places.ts'
import { table, under, type Limit, type Line, type Row } from './row.ts'

const i18nLabels = [{ language: 'ja_JP', label: '在庫' }]

/** Every kind of action with all its members, and their limits, which are the same in all places. */
const kinds = {
  postback: {
    base: {
      type: 'postback',
      label: 'Buy',
      data: 'action=buy&item=111',
      displayText: 'Buy',
      i18nLabels,
      i18nDisplayTexts: [{ language: 'ja_JP', displayText: '購入する' }],
    },
    limits: [
      ['data', required, characters(300)],
      ['displayText', text, characters(300)],
      ...i18n('i18nDisplayTexts', 'displayText', characters(300)),
    ],
  },
  message: {
    base: {
      type: 'message',
      label: 'FAQ',
      text: 'Show me the FAQ',
      postback: 'menu:faq',
      i18nLabels,
      i18nTexts: [{ language: 'ja_JP', text: 'よくある質問' }],
    },
    limits: [
      ['text', text, characters(300)],
      ['postback', optional, characters(1000)],
      ...i18n('i18nTexts', 'text', characters(300)),
    ],
  },
  uri: {
    base: { type: 'uri', label: 'Portal', uri: 'https://portal.example.com', i18nLabels },
    limits: [['uri', required, urlCharacters(1000), httpOrHttps]],
  },
  copy: {
    base: { type: 'copy', label: 'Copy code', copyText: 'A1B2-C3D4', i18nLabels },
    limits: [['copyText', required, characters(1000)]],
  },
  camera: { base: { type: 'camera', label: 'Take a photo', i18nLabels }, limits: [] },
  cameraRoll: { base: { type: 'cameraRoll', label: 'Choose a photo', i18nLabels }, limits: [] },
  location: { base: { type: 'location', label: 'Share location', i18nLabels }, limits: [] },
} satisfies Record<string, { base: object; limits: Line[] }>

type Kind = keyof typeof kinds

// Which kinds a place takes is the matter of ../rules/; which members it requires, too.
const withoutPostback: Kind[] = ['message', 'uri', 'copy']
const four: Kind[] = ['postback', ...withoutPostback]
const all: Kind[] = [...four, 'camera', 'cameraRoll', 'location']

// No page prints a limit of the labels in flex messages.
const labels: Record<PlaceName, readonly [label: Limit, kinds: Kind[]]> = {
  'button template': [characters(20), withoutPostback],
  'list element': [characters(20), withoutPostback],
  'list buttons': [characters(20), withoutPostback],
  'carousel button': [characters(20), four],
  'carousel defaultAction': [characters(20), four],
  'image carousel': [characters(12), four],
  'quick reply': [characters(20), all],
  'persistent menu': [characters(1000), withoutPostback],
  'rich menu': [characters(20), four],
  'flex bubble': [anyText, four],
  'flex button': [anyText, four],
  'flex box': [anyText, four],
  'flex image': [anyText, four],
  'flex text': [anyText, four],
}

export const actions: Row[] = Object.entries(labels).flatMap(([name, [label, allowed]]) => {
  // The keys above are names of places; Object.entries forgets it.
  const { schema, path, hold } = places[name as PlaceName]
  return allowed.flatMap((kind) => {
    const { base, limits } = kinds[kind]
    const lines: Line[] = [['label', text, label], ...i18n('i18nLabels', 'label', label), ...limits]
    return table(schema, hold(base), under(path, lines), `${kind} action, ${name}:`)
  })
})
