import { describe, expect, test } from 'vitest'
import * as validators from '../../src/index.ts'
import type { SchemaName } from '../limits/judges.ts'

const fromUser = { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', domainId: 40012345 }
const event = { source: fromUser, issuedTime: '2026-03-14T01:59:26.535Z' }

interface Union {
  readonly schema: SchemaName
  /** The tag's path, and a value around it whose other members fit one variant or another. */
  readonly path: string
  readonly hold: (type: object) => object
  readonly tags: readonly string[]
  /** Of LINE, of API 1.0, or mistyped. */
  readonly unknown: readonly unknown[]
}

const unions: Readonly<Record<string, Union>> = {
  'a message': {
    schema: 'SendMessageRequest',
    path: 'content.type',
    hold: (type) => ({ content: { ...type, text: 5, packageId: true, actions: 'none', columns: [], elements: {} } }),
    tags: [
      'text',
      'sticker',
      'image',
      'file',
      'audio',
      'video',
      'location',
      'link',
      'button_template',
      'list_template',
      'carousel',
      'image_carousel',
      'flex',
    ],
    unknown: ['imagemap', 'template', 'buttons', 'confirm', 'Text', 'button-template', 1, null],
  },
  'an action of a quick reply': {
    schema: 'QuickReply',
    path: 'items.0.action.type',
    hold: (type) => ({ items: [{ action: { ...type, label: '例'.repeat(99), data: 5, uri: 'ftp://a' } }] }),
    tags: ['postback', 'message', 'uri', 'camera', 'cameraRoll', 'location', 'copy'],
    unknown: ['datetimepicker', 'richmenuswitch', 'clipboard', 'cameraroll', 'action'],
  },
  'an action of a button template': {
    schema: 'ButtonTemplateMessage',
    path: 'actions.0.type',
    hold: (type) => ({ type: 'button_template', contentText: 'A', actions: [{ ...type, uri: 5 }] }),
    tags: ['message', 'uri', 'copy'],
    unknown: ['datetimepicker', 'postback'],
  },
  'an event': {
    schema: 'CallbackEvent',
    path: 'type',
    hold: (type) => ({ ...event, ...type, content: 5, data: 5, members: 5 }),
    tags: ['message', 'postback', 'join', 'leave', 'joined', 'left', 'begin', 'end'],
    unknown: ['follow', 'unfollow', 'memberJoined', 'beacon', ''],
  },
  'received content': {
    schema: 'MessageCallbackEvent',
    path: 'content.type',
    hold: (type) => ({ type: 'message', ...event, content: { ...type, text: 5, fileId: 5 } }),
    tags: ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video'],
    unknown: ['link', 'flex', 'contact'],
  },
  'the contents of a flex message': {
    schema: 'FlexMessage',
    path: 'contents.type',
    hold: (type) => ({ type: 'flex', altText: 'A', contents: { ...type, contents: 5, body: 5 } }),
    tags: ['bubble', 'carousel'],
    unknown: ['box', 'flex'],
  },
  'the hero of a bubble': {
    schema: 'FlexBubble',
    path: 'hero.type',
    hold: (type) => ({ type: 'bubble', hero: { ...type, layout: 5, url: 5 } }),
    tags: ['box', 'image'],
    unknown: ['video', 'text'],
  },
}

for (const [name, { schema, path, hold, tags, unknown }] of Object.entries(unions)) {
  describe(name, () => {
    for (const type of unknown) {
      test(`of the type ${JSON.stringify(type)} has one issue, which lists all types`, () => {
        const issues = issuesOf(schema, hold({ type }))
        expect(issues).toEqual([{ path, code: 'discriminator', expected: expect.any(Array) }])
        expect([issues[0]?.expected].flat().sort()).toEqual([...tags].sort())
      })
    }

    test('without a type has one issue', () => {
      expect(issuesOf(schema, hold({}))).toMatchObject([{ path, code: 'required' }])
    })

    // Whatever else is wrong there: the variant of that tag answers for it, and no other.
    test.each(tags)('of the type %s is known', (type) => {
      expect(issuesOf(schema, hold({ type })).map((issue) => issue.path)).not.toContain(path)
    })
  })
}

function issuesOf(schema: SchemaName, value: unknown): { path: string; code: string; expected: unknown }[] {
  const issues = validators[schema].validate(value).issues ?? []
  return issues.map(({ path, code, expected }) => ({ path: path.join('.'), code, expected }))
}
