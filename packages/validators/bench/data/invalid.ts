import { edited, type Path } from './edit.ts'
import { example } from './examples.ts'

type Defect = readonly [name: string, path: Path, replacement: unknown]

const impossibleDay: Defect = ['onMessageRequestText', ['issuedTime'], '2026-02-30T01:58:40.117Z']

const ofCallbacks: readonly Defect[] = [
  ['onMessageRequestText', ['type'], 'mail'],
  ['onMessageRequestText', ['type'], undefined],
  ['onMessageRequestText', ['source'], undefined],
  ['onMessageRequestText', ['source', 'userId'], 7],
  ['onMessageRequestText', ['source', 'domainId'], '40012345'],
  impossibleDay,
  ['onMessageRequestText', ['issuedTime'], 1_773_453_520],
  ['onMessageRequestText', ['content', 'type'], 'poll'],
  ['onMessageRequestText', ['content', 'text'], null],
  ['onMessageRequestLocation', ['content', 'latitude'], '35.6'],
  ['onMessageRequestSticker', ['content'], { type: 'sticker' }],
  ['onMessageRequestImage', ['content', 'fileId'], undefined],
  ['onPostbackRequest', ['data'], { key: 'value' }],
  ['onJoinRequest', ['source', 'channelId'], undefined],
  ['onJoinedRequest', ['members', 1], null],
  ['onEndRequest', [], { type: 'end', source: { userId: 1, domainId: 1.5 }, issuedTime: 'yesterday' }],
]

const flexBody: Path = ['content', 'contents', 'body']

const ofRequests: readonly Defect[] = [
  ['textMessage', ['content', 'type'], 'txt'],
  ['textMessage', ['content'], undefined],
  ['textMessage', ['content', 'text'], 'x'.repeat(2001)],
  ['textMessage', ['content', 'txt'], 'Hello'],
  ['textMessageQuickReply', ['content', 'quickReply', 'items', 1, 'action', 'label'], 'More than twenty letters'],
  ['textMessageQuickReply', ['content', 'quickReply', 'items', 2, 'action', 'uri'], 'ftp://delivery.example.com'],
  ['imageMessageByUrl', ['content', 'fileId'], 'jp1.1628695315008671000'],
  ['imageMessageByUrl', ['content', 'previewImageUrl'], undefined],
  ['locationMessage', ['content', 'longitude'], undefined],
  ['buttonTemplateMessageI18n', ['content', 'actions', 0, 'i18nLabels', 0, 'language'], 'ja'],
  ['buttonTemplateMessage', ['content', 'actions'], {}],
  ['listTemplateMessageI18n', ['content', 'elements', 0, 'title'], undefined],
  ['carouselMessage', ['content', 'columns', 0, 'actions', 0], { type: 'postback', label: 'Order' }],
  ['imageCarouselMessage', ['content', 'columns', 0, 'fileId'], 'jp1.1628695315008671000'],
  ['flexMessageBubble', [...flexBody, 'layout'], 'diagonal'],
  ['flexMessageBubble', [...flexBody, 'contents', 0, 'color'], 'red'],
  ['flexMessageBubble', [...flexBody, 'contents', 1, 'contents', 0, 'url'], 'http://cdn.example.com/star.png'],
  ['flexMessageBubble', [...flexBody, 'contents', 0], { type: 'text', size: 'huge', bold: true }],
]

export const invalidCallbacks = ofCallbacks.map((defect) => made(defect))
export const invalidRequests = ofRequests.map((defect) => made(defect))

/** Refused only by those who know the calendar. */
export const onImpossibleDay = invalidCallbacks[ofCallbacks.indexOf(impossibleDay)]

function made([name, path, replacement]: Defect): unknown {
  return edited(example(name), path, replacement)
}
