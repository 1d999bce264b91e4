import { describe, test } from 'vitest'
import { expectIssues, type Expected } from '../limits/expect-issues.ts'
import type { SchemaName } from '../limits/judges.ts'

type Case = readonly [what: string, value: object, ...expected: Expected[]]

const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'
const previewImageUrl = 'https://cdn.example.com/floor-240.png'
const originalContentUrl = 'https://cdn.example.com/floor.png'
const action = { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' }

function twoUrlsOrFileId(type: string): Case[] {
  return [
    ['takes both URLs', { type, previewImageUrl, originalContentUrl }],
    ['takes a file ID', { type, fileId }],
    [
      'misses both URLs where nothing is there',
      { type },
      ['previewImageUrl', 'required'],
      ['originalContentUrl', 'required'],
    ],
    ['misses the original beside the preview', { type, previewImageUrl }, ['originalContentUrl', 'required']],
    ['misses the preview beside the original', { type, originalContentUrl }, ['previewImageUrl', 'required']],
    ['refuses the preview beside a file ID', { type, fileId, previewImageUrl }, ['previewImageUrl', 'forbidden']],
    [
      'refuses the original beside a file ID',
      { type, fileId, originalContentUrl },
      ['originalContentUrl', 'forbidden'],
    ],
    [
      'refuses both URLs beside a file ID',
      { type, fileId, previewImageUrl, originalContentUrl },
      ['previewImageUrl', 'forbidden'],
      ['originalContentUrl', 'forbidden'],
    ],
  ]
}

function urlOrFileId(hold: (image: object) => object, path: string): Case[] {
  return [
    ['takes a URL', hold({ originalContentUrl })],
    ['takes a file ID', hold({ fileId })],
    ['misses the URL where neither is there', hold({}), [`${path}originalContentUrl`, 'required']],
    ['refuses both', hold({ fileId, originalContentUrl }), [`${path}originalContentUrl`, 'forbidden']],
  ]
}

function oneOrNone(hold: (image: object) => object, path: string, url: string, id: string): Case[] {
  return [
    ['takes a URL', hold({ [url]: originalContentUrl })],
    ['takes an ID', hold({ [id]: fileId })],
    ['takes neither', hold({})],
    [
      'refuses the ID beside the URL',
      hold({ [url]: originalContentUrl, [id]: fileId }),
      [`${path}.${id}`, 'forbidden'],
    ],
  ]
}

const inCover = (coverData: object): object => ({ type: 'list_template', coverData, elements: [{ title: 'A' }] })
const inElement = (image: object): object => ({ type: 'list_template', elements: [{ title: 'A', ...image }] })
const inColumn = (image: object): object => ({
  type: 'carousel',
  columns: [{ text: 'A', actions: [action], ...image }],
})
const inItem = (icon: object): object => ({ type: 'text', text: 'A', quickReply: { items: [{ action, ...icon }] } })

function inFlex(text: object): object {
  const body = { type: 'box', layout: 'vertical', contents: [{ type: 'text', ...text }] }
  return { type: 'flex', altText: 'A', contents: { type: 'bubble', body } }
}

const rules: readonly (readonly [schema: SchemaName, part: string, cases: Case[]])[] = [
  ['ImageMessage', 'the image', twoUrlsOrFileId('image')],
  ['VideoMessage', 'the video', twoUrlsOrFileId('video')],
  ['FileMessage', 'the file', urlOrFileId((file) => ({ type: 'file', ...file }), '')],
  ['AudioMessage', 'the sound', urlOrFileId((sound) => ({ type: 'audio', ...sound }), '')],
  [
    'ImageCarouselMessage',
    'a column',
    urlOrFileId((image) => ({ type: 'image_carousel', columns: [image] }), 'columns.0.'),
  ],
  ['ListTemplateMessage', 'the cover', oneOrNone(inCover, 'coverData', 'backgroundImageUrl', 'backgroundFileId')],
  ['ListTemplateMessage', 'an element', oneOrNone(inElement, 'elements.0', 'originalContentUrl', 'fileId')],
  ['CarouselMessage', 'a column', oneOrNone(inColumn, 'columns.0', 'originalContentUrl', 'fileId')],
  ['TextMessage', 'the icon of a quick reply', oneOrNone(inItem, 'quickReply.items.0', 'imageUrl', 'imageResourceId')],
  [
    'FlexMessage',
    'a text',
    [
      ['takes a text', inFlex({ text: 'Sale' })],
      ['takes spans', inFlex({ contents: [{ type: 'span', text: 'Sale' }] })],
      // The text is ignored then.
      ['takes a text and spans', inFlex({ text: 'Sale', contents: [{ type: 'span', text: 'Sale' }] })],
      ['misses the text where neither is there', inFlex({}), ['contents.body.contents.0.text', 'required']],
    ],
  ],
]

for (const [schema, part, cases] of rules) {
  describe(schema, () => {
    for (const [what, value, ...expected] of cases) test(`${part} ${what}`, () => expectIssues(schema, value, expected))
  })
}
