import { describe, test } from 'vitest'
import { expectIssues } from '../limits/expect-issues.ts'
import type { SchemaName } from '../limits/judges.ts'

const button = { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' }
const url = 'https://cdn.example.com/a.png'
const plain = { text: 'A', actions: [button] }
const mention = '<m userId="hanako@example.com">'

function flex(contents: object): object {
  return { type: 'flex', altText: 'A', contents }
}

function flexText(text: string): object {
  return flex({ type: 'bubble', body: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text }] } })
}

// Official rules that go across members or into a text: the description says them in words, and the API is left to refuse.
const cases: readonly (readonly [rule: string, schema: SchemaName, value: object])[] = [
  [
    'a column with an image shows 60 characters',
    'CarouselMessage',
    { type: 'carousel', columns: [{ ...plain, originalContentUrl: url, text: '例'.repeat(120) }] },
  ],
  [
    'all columns have the same number of buttons',
    'CarouselMessage',
    { type: 'carousel', columns: [plain, { ...plain, actions: [button, button] }] },
  ],
  [
    'all columns have a title if one has',
    'CarouselMessage',
    { type: 'carousel', columns: [plain, { ...plain, title: 'A' }] },
  ],
  ['a message has up to 50 mentions', 'TextMessage', { type: 'text', text: mention.repeat(51) }],
  [
    'every language mentions the same people',
    'TextMessage',
    { type: 'text', text: mention, i18nTexts: [{ language: 'ja_JP', text: '変更' }] },
  ],
  [
    'all bubbles of a carousel have one size',
    'FlexMessage',
    flex({
      type: 'carousel',
      contents: [
        { type: 'bubble', size: 'nano' },
        { type: 'bubble', size: 'giga' },
      ],
    }),
  ],
  ['the JSON of a bubble has up to 30 KB', 'FlexMessage', flexText('例'.repeat(31_000))],
  [
    'an image is at most three times as high as wide',
    'FlexMessage',
    flex({ type: 'bubble', hero: { type: 'image', url, aspectRatio: '1:4' } }),
  ],
]

describe('not checked here', () => {
  test.each(cases)('%s', (_, schema, value) => expectIssues(schema, value, []))
})
