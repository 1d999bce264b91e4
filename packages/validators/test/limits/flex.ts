import { oneOf, trueOrFalse } from './kinds/choices.ts'
import { i18n } from './kinds/i18n.ts'
import { emptyList, itemsUpTo } from './kinds/lists.ts'
import { colour } from './kinds/looks.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { characters } from './kinds/strings.ts'
import { table, under, type Line, type Row } from './row.ts'

const box = { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'Heat alert' }] }
const blockStyle = { backgroundColor: '#F5F5F5', separator: true, separatorColor: '#CCCCCC' }
const bubble = {
  type: 'bubble',
  size: 'kilo',
  direction: 'ltr',
  header: box,
  hero: { type: 'image', url: 'https://cdn.example.com/hero.png' },
  body: box,
  footer: box,
  styles: { header: blockStyle, hero: blockStyle, body: blockStyle, footer: blockStyle },
  action: { type: 'uri', uri: 'https://example.com/heat' },
}
const altText = { altText: 'Heat alert', i18nAltTexts: [{ language: 'ja_JP', altText: '熱中症警戒' }] }
const message = { type: 'flex', ...altText, contents: bubble }
const carousel = { type: 'flex', ...altText, contents: { type: 'carousel', contents: [bubble] } }

const bubbleLimits: Line[] = [
  ['size', optional, oneOf(['nano', 'micro', 'kilo', 'mega', 'giga'], 'deca', 'hecto')],
  ['direction', optional, oneOf(['ltr', 'rtl'], 'ttb')],
  ['header', optional],
  ['hero', optional],
  ['body', optional],
  ['footer', optional],
  ['styles', optional],
  ['action', optional],
  ...['header', 'hero', 'body', 'footer'].flatMap((block) => [
    [`styles.${block}`, optional] satisfies Line,
    ...under(`styles.${block}`, [
      ['backgroundColor', optional, colour],
      ['separator', optional, trueOrFalse],
      ['separatorColor', optional, colour],
    ]),
  ]),
]

export const flex: Row[] = [
  ...table('FlexMessage', message, [
    ['altText', required, characters(400)],
    ...i18n('i18nAltTexts', 'altText', characters(400)),
    ['contents', required],
    ...under('contents', bubbleLimits),
  ]),
  ...table('FlexMessage', carousel, [
    ['contents.contents', required, emptyList, itemsUpTo(10, () => bubble)],
    ['contents.contents.0', anObject],
    ...under('contents.contents.0', bubbleLimits),
  ]),
]
