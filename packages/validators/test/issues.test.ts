import { describe, expect, test } from 'vitest'
import {
  Bot,
  CallbackEvent,
  FlexBox,
  MessageContent,
  ResponseMetaData,
  RichMenuArea,
  TextMessage,
} from '../src/index.ts'
import type { Issue, IssueCode, Schema } from '../src/index.ts'
import { requests } from '../src/operations.ts'

const bot = { botId: 1, botName: 'a', photoUrl: 'https://a', description: 'a', administrators: ['a'] }
const settings = { botName: 'a', photoUrl: 'https://a', description: 'a', administrators: ['a'] }
const image = { type: 'image', fileId: '1' }
const box = { type: 'box', layout: 'baseline', contents: [] }
const area = { action: { type: 'uri', uri: 'https://a' }, bounds: { x: 0, y: 0, width: 1, height: 1 } }

const cases: readonly (readonly [Schema<unknown>, unknown, string, IssueCode, string, unknown])[] = [
  [Bot, { ...bot, botName: 1 }, 'botName', 'type', 'must be a string, is a number', 'string'],
  [Bot, { ...bot, botName: null }, 'botName', 'type', 'must be a string, is null', 'string'],
  [Bot, { ...bot, botId: '1' }, 'botId', 'type', 'must be an integer, is a string', 'integer'],
  [Bot, { ...bot, botId: 1.5 }, 'botId', 'type', 'must be an integer, is a fraction', 'integer'],
  [Bot, { ...bot, botId: NaN }, 'botId', 'type', 'must be an integer, is NaN', 'integer'],
  [Bot, { ...bot, enableCallback: {} }, 'enableCallback', 'type', 'must be a boolean, is an object', 'boolean'],
  [Bot, { ...bot, administrators: {} }, 'administrators', 'type', 'must be an array, is an object', 'array'],
  [Bot, [], '', 'type', 'must be an object, is an array', 'object'],
  [Bot, undefined, '', 'required', 'is missing, must be an object', 'object'],
  [Bot, { ...bot, botId: undefined }, 'botId', 'required', 'is missing, must be an integer', 'integer'],
  [
    ResponseMetaData,
    { nextCursor: 1 },
    'nextCursor',
    'type',
    'must be null or a string, is a number',
    ['null', 'string'],
  ],
  [Bot, { ...bot, botName: 'a'.repeat(101) }, 'botName', 'maxLength', 'must have at most 100 characters, has 101', 100],
  [Bot, { ...bot, photoUrl: 'http://a' }, 'photoUrl', 'pattern', 'must begin with https://', '^https://'],
  [
    Bot,
    { ...bot, callbackUrl: 'http://a' },
    'callbackUrl',
    'pattern',
    'must match the pattern ^(https://|$)',
    '^(https://|$)',
  ],
  [
    Bot,
    { ...bot, createdTime: 'now' },
    'createdTime',
    'format',
    'must be a date and time as RFC 3339 writes it',
    'date-time',
  ],
  [Bot, { ...bot, botId: 2 ** 64 }, 'botId', 'format', 'must be an integer of 64 bits', 'int64'],
  [Bot, { ...bot, administrators: [] }, 'administrators', 'minItems', 'must have at least 1 item, has 0', 1],
  [
    Bot,
    { ...bot, administrators: ['a', 'b', 'c', 'd'] },
    'administrators',
    'maxItems',
    'must have at most 3 items, has 4',
    3,
  ],
  [
    Bot,
    { ...bot, administrators: ['a', 'b', 'a'] },
    'administrators',
    'uniqueItems',
    'must have no equal items, those at 0 and 2 are equal',
    true,
  ],
  [
    Bot,
    { ...bot, callbackEvents: ['text', 'flex'] },
    'callbackEvents.1',
    'enum',
    'must be one of "text", "location", "sticker", "image", "file", "audio", "video", is another string',
    ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video'],
  ],
  [TextMessage, { type: 'image', fileId: 1 }, 'type', 'const', 'must be "text", is another string', 'text'],
  [TextMessage, { type: 1 }, 'type', 'const', 'must be "text", is a number', 'text'],
  [
    RichMenuArea,
    { ...area, bounds: { ...area.bounds, x: -1 } },
    'bounds.x',
    'minimum',
    'must be at least 0, is less',
    0,
  ],
  [
    RichMenuArea,
    { ...area, bounds: { ...area.bounds, x: 9999 } },
    'bounds.x',
    'maximum',
    'must be at most 2500, is more',
    2500,
  ],
  [
    FlexBox,
    { ...box, contents: [{ type: 'separator' }] },
    'contents.0.type',
    'enum',
    'must be one of "icon", "text", "filler", is another string',
    ['icon', 'text', 'filler'],
  ],
  [
    MessageContent,
    { ...image, previewImageUrl: 'https://a' },
    'previewImageUrl',
    'forbidden',
    'must not be given together with fileId',
    undefined,
  ],
  [
    MessageContent,
    { type: 'image', previewImageUrl: 'https://a' },
    'originalContentUrl',
    'required',
    'is missing; required where fileId is missing',
    undefined,
  ],
  [
    requests.addBot,
    { ...settings, botNmae: 'b' },
    'botNmae',
    'unknownProperty',
    'is not a known member; did you mean botName?',
    'botName',
  ],
  [requests.addBot, { ...settings, xyz: 'b' }, 'xyz', 'unknownProperty', 'is not a known member', undefined],
]

test.each(cases)('%# is one issue in plain words', (schema, value, path, code, message, expected) => {
  const issue: Issue = { path: expect.anything(), code, message, expected }
  const { issues = [] } = schema.validate(value)
  expect(issues).toEqual([issue])
  expect(issues[0]?.path.join('.')).toBe(path)
})

describe('an unknown tag is one issue, which lists the known ones', () => {
  const known = ['message', 'postback', 'join', 'leave', 'joined', 'left', 'begin', 'end']
  const list = known.map((type) => `"${type}"`).join(', ')
  test.each([
    ['reaction', 'discriminator', `must be one of ${list}, is another string`],
    [7, 'discriminator', `must be one of ${list}, is a number`],
    [undefined, 'required', `is missing, must be one of ${list}`],
    ['constructor', 'discriminator', `must be one of ${list}, is another string`],
    [['message'], 'discriminator', `must be one of ${list}, is an array`],
  ])('%j', (type, code, message) => {
    const { issues } = CallbackEvent.validate({ type, source: 1, issuedTime: 2 })
    expect(issues).toEqual([{ path: ['type'], code, message, expected: known }])
  })
})

test('a list that a condition narrows is named once, and shorter', () => {
  const { issues } = FlexBox.validate({ ...box, contents: [{ type: 'nothing' }, { type: 'text', text: 1 }] })
  expect(issues?.map(({ path, expected }) => [path.join('.'), expected])).toEqual([
    ['contents.0.type', ['icon', 'text', 'filler']],
    ['contents.1.text', 'string'],
  ])
})

test('what rests on a wrong member is not judged', () => {
  const { issues } = FlexBox.validate({ ...box, layout: 'diagonal', contents: [{ type: 'icon', url: 'https://a' }] })
  expect(issues?.map(({ path }) => path.join('.'))).toEqual(['layout'])
})

test('all issues come in one run', () => {
  const { issues } = Bot.validate({ botId: 'x', botName: 1, administrators: [1, 'a', 'a', 'a'], i18nBotNames: [{}, 1] })
  expect(issues?.map(({ path, code }) => [path.join('.'), code])).toEqual([
    ['botId', 'type'],
    ['botName', 'type'],
    ['photoUrl', 'required'],
    ['description', 'required'],
    ['administrators', 'maxItems'],
    ['administrators', 'uniqueItems'],
    ['administrators.0', 'type'],
    ['i18nBotNames.0.language', 'required'],
    ['i18nBotNames.0.botName', 'required'],
    ['i18nBotNames.1', 'type'],
  ])
})

test('after 100 issues one more says that the rest is left out', () => {
  const { issues = [] } = Bot.validate({ ...bot, administrators: Array.from({ length: 1000 }, () => 1), botName: 1 })
  expect(issues).toHaveLength(101)
  expect(issues[99]?.path).toHaveLength(2)
  expect(issues[100]).toEqual({
    path: [],
    code: 'tooManyIssues',
    message: 'has more than 100 issues; the rest is left out',
    expected: undefined,
  })
})

test('exactly 100 issues are no more than 100', () => {
  const callbackEvents = Array.from({ length: 100 }, (_, i) => `event ${i}`)
  expect(Bot.validate({ ...bot, callbackEvents }).issues?.map(({ code }) => code)).toEqual(Array(100).fill('enum'))
})

test('no issue holds the value', () => {
  const secret = 'S3CR3T'.repeat(400)
  const values = [
    [Bot, { ...bot, botName: secret, photoUrl: secret, createdTime: secret, callbackEvents: [secret], botId: secret }],
    [CallbackEvent, { type: secret }],
    [requests.sendUserMessage, { content: { type: 'text', text: secret, quickReply: secret } }],
  ] as const
  for (const [schema, value] of values) {
    const { issues } = schema.validate(value)
    expect(issues).toBeDefined()
    expect(JSON.stringify(issues)).not.toContain('S3CR3T')
  }
})
