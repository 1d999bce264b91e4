import { oneOf, trueOrFalse } from './kinds/choices.ts'
import { i18n } from './kinds/i18n.ts'
import { emptyList, manyItems } from './kinds/lists.ts'
import * as looks from './kinds/looks.ts'
import { anyNumber } from './kinds/numbers.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText } from './kinds/strings.ts'
import { httpsOnly, urlCharacters } from './kinds/urls.ts'
import { table, under, type Line, type Row } from './row.ts'

const action = { type: 'uri', uri: 'https://example.com' }
const url = 'https://cdn.example.com/a.png'
const filler = { type: 'filler', flex: 2 }
const offsets = { offsetTop: '10px', offsetBottom: '5%', offsetStart: 'md', offsetEnd: 'none' }
const placed = { margin: 'md', position: 'absolute', ...offsets }
const paddings = { paddingTop: 'sm', paddingBottom: 'sm', paddingStart: 'sm', paddingEnd: '0px' }
const frame = { backgroundColor: '#FFFFFF00', borderColor: '#DDDDDD', borderWidth: 'light', cornerRadius: 'md' }
const measures = { width: '100px', height: '50%', flex: 1, spacing: 'sm', paddingAll: '10px', ...paddings }
const box = { type: 'box', layout: 'horizontal', contents: [filler], ...frame, ...measures, ...placed, action }
const words = { weight: 'bold', style: 'italic', decoration: 'underline', color: '#FF0000', size: 'xl' }
const i18nTexts = [{ language: 'ja_JP', text: 'セール' }]
const span = { type: 'span', text: 'Sale', i18nTexts, ...words }
const aligned = { align: 'center', gravity: 'center' }
const wrapped = { wrap: true, maxLines: 2, flex: 1, action }
const text = { type: 'text', text: 'Sale', contents: [span], i18nTexts, ...words, ...aligned, ...placed, ...wrapped }
const look = { height: 'sm', style: 'primary', color: '#1B5E20', gravity: 'top' }
const image = { type: 'image', url, flex: 1, size: 'full', aspectRatio: '20:13', aspectMode: 'cover', ...aligned }

const url1000: Line = ['url', required, urlCharacters(1000), httpsOnly]
// A share; that it is whole and not negative is inferred from LINE.
const share: Line = ['flex', optional, anyNumber(0, 1, 2, 0.5, -1)]
const ratio: Line = ['aspectRatio', optional, looks.aspectRatio]
const margin: Line = ['margin', optional, looks.measure]
const place: Line[] = [
  margin,
  ['position', optional, looks.position],
  ...Object.keys(offsets).map((name): Line => [name, optional, looks.measure]),
]
const letters: Line[] = [
  ['weight', optional, looks.weight],
  ['style', optional, looks.style],
  ['decoration', optional, looks.decoration],
  ['color', optional, looks.colour],
  ['size', optional, looks.textSize],
  // Its limit is on no page.
  ...i18n('i18nTexts', 'text', anyText),
]

export const flexComponents: Row[] = [
  ...component(box, [
    ['layout', required, oneOf(['horizontal', 'vertical', 'baseline'], 'grid')],
    ['contents', required, emptyList, manyItems(() => filler)],
    ['contents.0', anObject],
    ['backgroundColor', optional, looks.colour],
    ['borderColor', optional, looks.colour],
    ...['borderWidth', 'cornerRadius', 'width', 'height', 'spacing', 'paddingAll', ...Object.keys(paddings)].map(
      (name): Line => [name, optional, looks.measure],
    ),
    ['action', optional],
    share,
    ...place,
  ]),
  ...component({ type: 'button', action, flex: 1, ...look, ...placed }, [
    ['action', required],
    ['height', optional, oneOf(['sm', 'md'], 'lg')],
    ['style', optional, oneOf(['primary', 'secondary', 'link'], 'danger')],
    ['color', optional, looks.colour],
    ['gravity', optional, looks.gravity],
    share,
    ...place,
  ]),
  ...component({ ...image, ...placed, action }, [
    url1000,
    ratio,
    ['size', optional, looks.imageSize],
    ['aspectMode', optional, oneOf(['cover', 'fit'], 'contain')],
    ['align', optional, looks.align],
    ['gravity', optional, looks.gravity],
    ['action', optional],
    share,
    ...place,
  ]),
  ...component({ type: 'icon', url, size: 'md', aspectRatio: '1:1', ...placed }, [
    url1000,
    ratio,
    ['size', optional, looks.textSize],
    ...place,
  ]),
  ...component(text, [
    ['text', anyText],
    ['contents', optional, emptyList, manyItems(() => span)],
    ['contents.0', anObject],
    ['align', optional, looks.align],
    ['gravity', optional, looks.gravity],
    ['wrap', optional, trueOrFalse],
    ['maxLines', optional, anyNumber(0, 1, 100)],
    ['action', optional],
    ...letters,
    share,
    ...place,
    ...under('contents.0', [['text', required, anyText], ...letters]),
  ]),
  ...component({ type: 'separator', margin: 'lg', color: '#EEEEEE' }, [margin, ['color', optional, looks.colour]]),
  ...component(filler, [share]),
]

/** The component alone in the body of a bubble; an icon stands in a baseline box only. */
function component(alone: { type: string; [member: string]: unknown }, lines: readonly Line[]): Row[] {
  const layout = alone.type === 'icon' ? 'baseline' : 'vertical'
  const contents = { type: 'bubble', body: { type: 'box', layout, contents: [alone] } }
  const subject = `flex ${alone.type}:`
  return table(
    'FlexMessage',
    { type: 'flex', altText: 'Sale', contents },
    under('contents.body.contents.0', lines),
    subject,
  )
}
