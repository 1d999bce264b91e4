import type { MessageContent } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { columns, image, message } from './content/pieces.ts'
import { send } from './content/send-content.ts'

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
