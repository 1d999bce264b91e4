import { at, edited } from './edit.ts'
import { callbackExamples, example, messageExamples } from './examples.ts'

const japanese =
  'お疲れさまです。来週の会議は十階の大会議室に変わりました。資料は前日までに共有フォルダーへ置いてください。'

/** Each example of an event as it is, and in four variants that are as valid. */
export const callbacks: readonly unknown[] = callbackExamples.flatMap((name) => {
  const event = example(name)
  return [
    edited(event, [], event),
    edited(event, ['issuedTime'], '2026-11-21T09:00:00+09:00'),
    edited(
      edited(event, ['issuedTime'], '2028-02-29T23:59:59Z'),
      ['source', 'channelId'],
      'a4d1f0c2-6b7e-4f55-9d21-8e3b',
    ),
    // The platform adds members without notice.
    edited(edited(event, ['source', 'domainId'], 10_000_001), ['source', 'tenantId'], 'T0001'),
    at(event, ['content', 'text']) === undefined
      ? edited(event, ['issuedTime'], '2026-12-31T00:00:00.000001Z')
      : edited(event, ['content', 'text'], japanese),
  ]
})

const quickReply = at(example('textMessageQuickReply'), ['content', 'quickReply'])

/** Texts of 20 and of 2,000 characters, which are more UTF-16 units. */
export const labelOfEmoji = edited(
  example('textMessageQuickReply'),
  ['content', 'quickReply', 'items', 3, 'action', 'label'],
  '📷写真を撮って送ってください🙏😀😀😀😀',
)

/** Each example of a message as it is, and with buttons below; and some with longer texts. */
export const requests: readonly unknown[] = [
  ...messageExamples.flatMap((name) => [
    edited(example(name), [], example(name)),
    edited(example(name), ['content', 'quickReply'], quickReply),
  ]),
  ...[1, 3, 10, 37].map((times) => edited(example('textMessage'), ['content', 'text'], japanese.repeat(times))),
  ...[1, 7].map((times) =>
    edited(example('buttonTemplateMessage'), ['content', 'contentText'], japanese.repeat(times)),
  ),
  ...[1, 7].map((times) => edited(example('flexMessageBubble'), ['content', 'altText'], japanese.repeat(times))),
  labelOfEmoji,
]

const kindsByHand: readonly unknown[] = ['text', 'button_template', 'flex']

/** Those that the hand-written validator knows. */
export const requestsByHand = requests.filter((request) => kindsByHand.includes(at(request, ['content', 'type'])))
