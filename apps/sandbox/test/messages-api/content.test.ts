import type { MessageContent } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { sendChannelMessage, sendUserMessage } from '../../src/operations/messages/index.ts'
import { testWorld } from '../test-world.ts'
import { alice, hanako, putBot, putRoom, verdict } from './test-bot.ts'

function send(content: MessageContent, to: 'user' | 'channel' = 'user'): string {
  const { world, run } = testWorld()
  putBot(world)
  const params = { botId: '2000001', userId: hanako, channelId: putRoom(world) }
  return verdict(() => run(to === 'user' ? sendUserMessage : sendChannelMessage, { params, body: { content } }))
}

const message = { type: 'message', label: 'Yes', text: 'Yes' } as const
const box = (...contents: object[]) => ({ type: 'box', layout: 'vertical', contents })
const bubble = (...contents: object[]) => ({ type: 'bubble', body: box(...contents) })
// The tests build flex from pieces; that each is well-formed is judged by the schema, which every message passes first.
const flex = (contents: object): MessageContent => ({ type: 'flex', altText: 'Flex', contents }) as MessageContent
const button = (action: object) => flex(bubble({ type: 'button', action }))
const columns = (...items: object[]): MessageContent =>
  ({
    type: 'carousel',
    columns: items.map((item) => ({ text: 'Text', actions: [message], ...item })),
  }) as MessageContent

const image = 'https://cdn.example.com/a.png'
const mention = '<m userId="hanako@example.com">'
const filler = (bytes: number) => flex(bubble({ type: 'text', text: 'あ'.repeat(Math.ceil(bytes / 3)) }))

interface Rule {
  readonly name: string
  readonly refused: MessageContent
  readonly with: string
  /** As near to the refused one as can be. */
  readonly accepted: MessageContent
}

const rules: readonly Rule[] = [
  {
    name: 'a text is not empty',
    refused: { type: 'text', text: '' },
    with: '400 INVALID_PARAMETER content.text must not be empty',
    accepted: { type: 'text', text: ' ' },
  },
  {
    name: 'quick replies have an item',
    refused: { type: 'text', text: 'a', quickReply: { items: [] } },
    with: '400 INVALID_PARAMETER content.quickReply.items must not be empty',
    accepted: { type: 'text', text: 'a', quickReply: { items: [{ action: message }] } },
  },
  {
    name: 'a button template has a button',
    refused: { type: 'button_template', contentText: 'a', actions: [] },
    with: '400 INVALID_PARAMETER content.actions must not be empty',
    accepted: { type: 'button_template', contentText: 'a', actions: [message] },
  },
  {
    name: 'the text of a button template has up to 1,000 characters',
    refused: { type: 'button_template', contentText: '😀'.repeat(1001), actions: [message] },
    with: '400 LIMIT_EXCEEDED content.contentText',
    accepted: { type: 'button_template', contentText: '😀'.repeat(1000), actions: [message] },
  },
  {
    name: 'a list has an element',
    refused: { type: 'list_template', elements: [] },
    with: '400 INVALID_PARAMETER content.elements must not be empty',
    accepted: { type: 'list_template', elements: [{ title: 'a' }] },
  },
  {
    name: 'a carousel has a column',
    refused: columns(),
    with: '400 INVALID_PARAMETER content.columns must not be empty',
    accepted: columns({}),
  },
  {
    name: 'a column has a button',
    refused: columns({ actions: [] }),
    with: '400 INVALID_PARAMETER content.columns.0.actions must not be empty',
    accepted: columns({ actions: [message] }),
  },
  {
    name: 'an image carousel has a column',
    refused: { type: 'image_carousel', columns: [] },
    with: '400 INVALID_PARAMETER content.columns must not be empty',
    accepted: { type: 'image_carousel', columns: [{ originalContentUrl: image }] },
  },
  {
    name: 'a flex carousel has a bubble',
    refused: flex({ type: 'carousel', contents: [] }),
    with: '400 INVALID_PARAMETER content.contents.contents must not be empty',
    accepted: flex({ type: 'carousel', contents: [bubble()] }),
  },
  {
    name: 'a link is http or https',
    refused: { type: 'link', contentText: 'a', linkText: 'b', link: 'javascript:alert(1)' },
    with: '400 INVALID_PARAMETER content.link',
    accepted: { type: 'link', contentText: 'a', linkText: 'b', link: 'http://example.com' },
  },
  {
    name: 'a latitude is at most 90',
    refused: { type: 'location', title: 'a', address: 'b', latitude: -90.1, longitude: 0 },
    with: '400 OUT_OF_RANGE content.latitude',
    accepted: { type: 'location', title: 'a', address: 'b', latitude: -90, longitude: 0 },
  },
  {
    name: 'a longitude is at most 180',
    refused: { type: 'location', title: 'a', address: 'b', latitude: 0, longitude: 180.1 },
    with: '400 OUT_OF_RANGE content.longitude',
    accepted: { type: 'location', title: 'a', address: 'b', latitude: 0, longitude: 180 },
  },
  {
    name: 'columns have the same number of actions',
    refused: columns({}, { actions: [message, message] }),
    with: '400 INVALID_PARAMETER content.columns must all have the same number of actions',
    accepted: columns({ actions: [message, message] }, { actions: [message, message] }),
  },
  {
    name: 'columns all have an image or none has',
    refused: columns({}, { originalContentUrl: image }),
    with: '400 INVALID_PARAMETER content.columns must all have an image',
    accepted: columns({ originalContentUrl: image }, { originalContentUrl: image }),
  },
  {
    name: 'columns all have a title or none has',
    refused: columns({ title: 'a' }, {}),
    with: '400 INVALID_PARAMETER content.columns must all have a title',
    accepted: columns({ title: 'a' }, { title: 'b' }),
  },
  {
    name: 'beside a title a text has up to 60 characters',
    refused: columns({ title: 'a', text: '😀'.repeat(61) }),
    with: '400 LIMIT_EXCEEDED content.columns.0.text',
    accepted: columns({ title: 'a', text: '😀'.repeat(60) }),
  },
  {
    name: 'beside an image a text has up to 60 characters',
    refused: columns({ originalContentUrl: image, text: 'a'.repeat(61) }),
    with: '400 LIMIT_EXCEEDED content.columns.0.text',
    accepted: columns({ text: 'a'.repeat(120) }),
  },
  {
    name: 'flex has up to 30 KB of JSON',
    refused: filler(30 * 1024),
    with: '400 LIMIT_EXCEEDED content.contents must have at most 30 KB',
    accepted: filler(30 * 1024 - 200),
  },
  {
    name: 'bubbles of a carousel are of one size',
    refused: flex({ type: 'carousel', contents: [{ ...bubble(), size: 'kilo' }, bubble()] }),
    with: '400 INVALID_PARAMETER content.contents.contents must have bubbles of one size, has kilo, mega',
    accepted: flex({ type: 'carousel', contents: [{ ...bubble(), size: 'mega' }, bubble()] }),
  },
  {
    name: 'a share is not negative',
    refused: flex(bubble({ type: 'filler', flex: -0.5 })),
    with: '400 INVALID_PARAMETER content.contents.body.contents.0.flex',
    accepted: flex(bubble({ type: 'filler', flex: 0.5 })),
  },
  {
    name: 'a number of lines is not negative',
    refused: flex(bubble({ type: 'text', text: 'a', wrap: true, maxLines: -1 })),
    with: '400 INVALID_PARAMETER content.contents.body.contents.0.maxLines',
    accepted: flex(bubble({ type: 'text', text: 'a', wrap: true, maxLines: 0 })),
  },
  {
    name: 'an aspect ratio has numbers from 1 on',
    refused: flex(bubble({ type: 'image', url: image, aspectRatio: '0:0' })),
    with: '400 OUT_OF_RANGE content.contents.body.contents.0.aspectRatio',
    accepted: flex(bubble({ type: 'image', url: image, aspectRatio: '1:1' })),
  },
  {
    name: 'an aspect ratio has numbers up to 100,000',
    refused: flex(bubble({ type: 'image', url: image, aspectRatio: '100001:99999' })),
    with: '400 OUT_OF_RANGE content.contents.body.contents.0.aspectRatio',
    accepted: flex(bubble({ type: 'image', url: image, aspectRatio: '100000:99999' })),
  },
  {
    name: 'an image is at most three times as high as wide',
    refused: flex({ type: 'bubble', hero: { type: 'image', url: image, aspectRatio: '1:3.1' } }),
    with: '400 OUT_OF_RANGE content.contents.hero.aspectRatio',
    accepted: flex({ type: 'bubble', hero: { type: 'image', url: image, aspectRatio: '1:3' } }),
  },
  {
    name: 'a flex button has a label',
    refused: button({ type: 'uri', uri: 'https://example.com' }),
    with: '400 MISSING_PARAMETER content.contents.body.contents.0.action.label',
    accepted: flex({ ...bubble(), action: { type: 'uri', uri: 'https://example.com' } }),
  },
  {
    name: 'a flex label has up to 20 characters',
    refused: button({ type: 'uri', label: '😀'.repeat(21), uri: 'https://example.com' }),
    with: '400 LIMIT_EXCEEDED content.contents.body.contents.0.action.label',
    accepted: button({ type: 'uri', label: '😀'.repeat(20), uri: 'https://example.com' }),
  },
  {
    name: 'a translated flex label has up to 20 characters',
    refused: button({ ...message, i18nLabels: [{ language: 'ja_JP', label: 'は'.repeat(21) }] }),
    with: '400 LIMIT_EXCEEDED content.contents.body.contents.0.action.i18nLabels.0.label',
    accepted: button({ ...message, i18nLabels: [{ language: 'ja_JP', label: 'は'.repeat(20) }] }),
  },
  {
    name: 'a flex message action has something to send',
    refused: flex({ ...bubble(), action: { type: 'message' } }),
    with: '400 INVALID_PARAMETER content.contents.action has neither',
    accepted: flex({ ...bubble(), action: { type: 'message', label: 'Yes' } }),
  },
  {
    name: 'a message mentions up to 50 times, repeated ones counted',
    refused: { type: 'text', text: mention.repeat(51) },
    with: '400 LIMIT_EXCEEDED content mentions 51 times',
    accepted: { type: 'text', text: mention.repeat(50) },
  },
  {
    name: 'mentions of all places of a message are counted together',
    refused: flex(bubble({ type: 'text', text: mention.repeat(50) }, text(mention))),
    with: '400 LIMIT_EXCEEDED content mentions 51 times',
    accepted: flex(bubble({ type: 'text', text: mention.repeat(49) }, text(mention))),
  },
  {
    name: 'every language mentions the same people',
    refused: { type: 'text', text: mention, i18nTexts: [{ language: 'ja_JP', text: 'Hanako' }] },
    with: '400 INVALID_PARAMETER content.text must mention the same people',
    accepted: {
      type: 'text',
      text: mention,
      i18nTexts: [{ language: 'ja_JP', text: `<m userId="${hanako}">` }],
    },
  },
  {
    name: 'every language mentions the same people, in any order and as often as it likes',
    refused: {
      type: 'text',
      text: `${mention} <m userId="${alice}">`,
      i18nTexts: [{ language: 'ja_JP', text: `<m userId="${alice}"> <m userId="${alice}">` }],
    },
    with: '400 INVALID_PARAMETER content.text must mention the same people',
    accepted: {
      type: 'text',
      text: `${mention} <m userId="${alice}">`,
      i18nTexts: [{ language: 'ja_JP', text: `<m userId="${alice}"> <m userId="${alice}"> ${mention}` }],
    },
  },
  {
    name: 'every language of a button template mentions the same people',
    refused: {
      type: 'button_template',
      contentText: 'a',
      actions: [message],
      i18nContentTexts: [{ language: 'ja_JP', contentText: mention }],
    },
    with: '400 INVALID_PARAMETER content.contentText must mention the same people',
    accepted: {
      type: 'button_template',
      contentText: mention,
      actions: [message],
      i18nContentTexts: [{ language: 'ja_JP', contentText: mention }],
    },
  },
  {
    name: 'everybody cannot be mentioned in a message to a user',
    refused: { type: 'text', text: '<m userId="all">' },
    with: '400 INVALID_PARAMETER content.text mentions all',
    accepted: { type: 'sticker', packageId: '<m userId="all">', stickerId: '1' },
  },
]

function text(span: string) {
  return { type: 'text', text: '<m userId="all">', contents: [{ type: 'span', text: span }] }
}

test.for(rules.map((rule) => [rule.name, rule] as const))('%s', ([, rule]) => {
  expect(send(rule.refused)).toContain(rule.with)
  expect(send(rule.accepted)).toBe('accepted')
})

/** Rules of the places of actions: they are in the schemas, and the operations ask those. */
const label13 = 'a'.repeat(13)
const label21 = 'a'.repeat(21)
const uri = { type: 'uri', uri: 'https://example.com' }
const postback = { type: 'postback', label: 'a', data: 'b' }
const quick = (action: object) => ({ type: 'text', text: 'a', quickReply: { items: [{ action }] } })
const template = (action: object) => ({ type: 'button_template', contentText: 'a', actions: [action] })
const list = (action: object) => ({ type: 'list_template', elements: [{ title: 'a', action }] })
const poster = (action: object) => ({ type: 'image_carousel', columns: [{ originalContentUrl: image, action }] })

const actionRules: readonly (readonly [name: string, refused: object, accepted: object])[] = [
  ['a postback of a quick reply has a displayText', quick(postback), quick({ ...postback, displayText: 'c' })],
  ['a message of a quick reply has a text', quick({ type: 'message', label: 'a' }), quick(message)],
  [
    'the camera is in quick replies only',
    columns({ actions: [{ type: 'camera', label: 'a' }] }),
    quick({ type: 'camera', label: 'a' }),
  ],
  ['a button template has no postback', template(postback), template({ type: 'message', label: 'a', postback: 'b' })],
  ['a list has no postback', list(postback), list({ ...uri, label: 'a' })],
  [
    'a message of a carousel has a text',
    columns({ actions: [{ type: 'message', label: 'a' }] }),
    columns({ actions: [postback] }),
  ],
  [
    'a button has a label, a default action may do without',
    columns({ actions: [uri] }),
    columns({ defaultAction: uri }),
  ],
  ['a label has up to 20 characters', template({ ...uri, label: label21 }), template({ ...uri, label: label13 })],
  ['a label on an image has up to 12', poster({ ...uri, label: label13 }), poster({ ...uri, label: 'a'.repeat(12) })],
]

test.for(actionRules)('%s', ([, refused, accepted]) => {
  // Refused or not is what the schema is asked here.
  expect(send(refused as MessageContent)).toMatch(
    /^400 (?:MISSING_PARAMETER|INVALID_PARAMETER|LIMIT_EXCEEDED) content\./,
  )
  expect(send(accepted as MessageContent)).toBe('accepted')
})

test('a channel takes a mention of everybody', () => {
  expect(send({ type: 'text', text: '<m userId="all">' }, 'channel')).toBe('accepted')
})

test('a message to a channel is judged as one to a user', () => {
  for (const { refused, with: refusal } of rules) {
    if (refusal.includes('mentions all')) continue
    expect(send(refused, 'channel')).toContain(refusal)
  }
})
