import { describe, expect, test } from 'vitest'
import { requests } from '../../src/operations.ts'

type Case = readonly [operation: keyof typeof requests, body: object, path: string]

const url = 'https://cdn.example.com/a.png'
const uri = { type: 'uri', label: 'Portal', uri: 'https://portal.example.com' }
const text = { type: 'text', text: 'Hello' }
const link = { type: 'link', contentText: 'A', linkText: 'B', link: url }
const list = { type: 'list_template', elements: [{ title: 'Room A' }] }
const bounds = { x: 0, y: 0, width: 2500, height: 843 }
const richMenu = { richmenuName: 'Store', areas: [{ action: uri, bounds }], size: { width: 2500, height: 843 } }
const bot = { botName: 'Bot', photoUrl: url, description: 'A bot', administrators: ['hanako@example.com'] }
const time = '2022-08-08T01:12:05+09:00'

// Of API 1.0, of LINE, or mistyped: nearly all were sent by a public client.
const messages: Case[] = [
  message({ ...text, quickReply: { items: [], text: 'Choose' } }, 'quickReply.text'),
  message({ ...text, quickReply: { items: [{ type: 'action', action: uri }] } }, 'quickReply.items.0.type'),
  message({ ...text, quickReply: { items: [{ action: uri, i18nImageUrls: [] }] } }, 'quickReply.items.0.i18nImageUrls'),
  message({ type: 'image', fileId: '1', previewUrl: url }, 'previewUrl'),
  message({ type: 'image', fileId: '1', resourceUrl: url }, 'resourceUrl'),
  message({ type: 'image', fileId: '1', previwImageUrl: url }, 'previwImageUrl'),
  message({ type: 'image', fileId: '1', i18nPreviewUrls: [] }, 'i18nPreviewUrls'),
  message({ ...link, i18nLinks: [] }, 'i18nLinks'),
  message({ ...list, cover: {} }, 'cover'),
  message({ ...list, coverData: { text: 'A' } }, 'coverData.text'),
  message({ ...list, coverData: { backgroundImage: url } }, 'coverData.backgroundImage'),
  message({ ...list, coverData: { backgroundResourceId: '1' } }, 'coverData.backgroundResourceId'),
  message({ ...list, elements: [{ title: 'A', subTitle: 'B' }] }, 'elements.0.subTitle'),
  message({ ...list, elements: [{ title: 'A', contentUrl: url }] }, 'elements.0.contentUrl'),
  message({ ...list, elements: [{ title: 'A', image: url }] }, 'elements.0.image'),
  message({ ...list, elements: [{ title: 'A', resourceId: '1' }] }, 'elements.0.resourceId'),
  message({ type: 'image_carousel', columns: [{ fileId: '1' }], imageSize: 'cover' }, 'imageSize'),
  message({ type: 'image_carousel', columns: [{ fileId: '1' }], imageAspectRatio: 'square' }, 'imageAspectRatio'),
  message(inQuickReply({ ...uri, altUri: { desktop: url } }), 'quickReply.items.0.action.altUri'),
  message(
    inQuickReply({ type: 'copy', label: 'A', copyText: 'A', i18nCopyTexts: [] }),
    'quickReply.items.0.action.i18nCopyTexts',
  ),
]

const flex: Case[] = [
  component({ ...text, adjustMode: 'shrink-to-fit' }, 'adjustMode'),
  component({ ...text, lineSpacing: '20px' }, 'lineSpacing'),
  component({ ...text, scaling: true }, 'scaling'),
  component({ type: 'image', url, animated: true }, 'animated'),
  component({ type: 'image', url, backgroundColor: '#FFFFFF' }, 'backgroundColor'),
  component({ type: 'button', action: uri, adjustMode: 'shrink-to-fit' }, 'adjustMode'),
  component({ type: 'box', layout: 'vertical', contents: [], justifyContent: 'center' }, 'justifyContent'),
  component({ type: 'box', layout: 'vertical', contents: [], alignItems: 'center' }, 'alignItems'),
  component({ type: 'box', layout: 'vertical', contents: [], background: {} }, 'background'),
  component({ type: 'box', layout: 'vertical', contents: [], maxWidth: '10px' }, 'maxWidth'),
  component({ type: 'box', layout: 'vertical', contents: [], maxHeight: '10px' }, 'maxHeight'),
  // An icon has its flex fixed to 0, and no action; a span has neither.
  component({ type: 'icon', url, flex: 0 }, 'flex'),
  component({ type: 'icon', url, action: uri }, 'action'),
  component({ type: 'text', contents: [{ type: 'span', text: 'A', flex: 1 }] }, 'contents.0.flex'),
  component({ type: 'text', contents: [{ type: 'span', text: 'A', action: uri }] }, 'contents.0.action'),
  // The colour of a block stands in its own style, not beside those of the others.
  message(inBubble({ styles: { backgroundColor: '#FFFFFF' } }), 'contents.styles.backgroundColor'),
]

const settings: Case[] = (['addBot', 'updateBot', 'patchBot'] as const).flatMap((operation): Case[] => [
  // Only answers have these three.
  [operation, { ...bot, botId: 2000001 }, 'botId'],
  [operation, { ...bot, createdTime: time }, 'createdTime'],
  [operation, { ...bot, modifiedTime: time }, 'modifiedTime'],
  // One page spells it so in a sentence.
  [operation, { ...bot, defaultRichMenuId: '40001' }, 'defaultRichMenuId'],
])

const others: Case[] = [
  ['sendUserMessage', { content: text, messages: [text] }, 'messages'],
  ['sendChannelMessage', { content: text, replyToken: 'a' }, 'replyToken'],
  ['addBotDomain', { visible: true, domainId: 10000001 }, 'domainId'],
  ['updateBotDomain', { visible: true, domainId: 10000001 }, 'domainId'],
  ['patchBotDomain', { visible: true, domainId: 10000001 }, 'domainId'],
  ['addBotUser', { userId: 'a', userIds: ['b'] }, 'userIds'],
  ['createChannel', { members: ['a'], channelType: { type: 'GROUP' } }, 'channelType'],
  ['createAttachment', { fileName: 'a.png', fileSize: 5 }, 'fileSize'],
  ['createAttachment', { fileName: 'a.png', contentType: 'image/png' }, 'contentType'],
  ['createRichMenu', { ...richMenu, richmenuId: '40001' }, 'richmenuId'],
  ['createRichMenu', { ...richMenu, chatBarText: 'Menu' }, 'chatBarText'],
  ['createRichMenu', { ...richMenu, selected: true }, 'selected'],
  ['createRichMenu', { ...richMenu, name: 'Store' }, 'name'],
  ['setRichMenuImage', { fileId: '1', resourceId: '1' }, 'resourceId'],
  ['addPersistentMenu', { content: { actions: [], text: 'A' } }, 'content.text'],
]

describe('a request has no member that no page describes', () => {
  for (const [operation, body, path] of [...messages, ...flex, ...settings, ...others]) {
    test(`${operation}: ${path} in ${JSON.stringify(body).slice(0, 150)}`, () => {
      const issues = requests[operation].validate(body).issues ?? []
      expect(issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([[path, 'unknownProperty']])
    })
  }
})

function message(content: object, path: string): Case {
  return ['sendUserMessage', { content }, `content.${path}`]
}

/** An icon stands in a baseline box only. */
function component(alone: { type: string; [member: string]: unknown }, path: string): Case {
  const body = { type: 'box', layout: alone.type === 'icon' ? 'baseline' : 'vertical', contents: [alone] }
  return message(inBubble({ body }), `contents.body.contents.0.${path}`)
}

function inBubble(members: object): object {
  return { type: 'flex', altText: 'A', contents: { type: 'bubble', ...members } }
}

function inQuickReply(action: object): object {
  return { ...text, quickReply: { items: [{ action }] } }
}
