import { expect, test } from 'vitest'
import { Bot, CallbackEvent, MessageContent, TextMessage } from '../src/index.ts'
import type { Schema } from '../src/index.ts'
import { requests } from '../src/operations.ts'
import { cpuTime } from './cpu-time.ts'

const bot = { botId: 1, botName: 'a', photoUrl: 'https://a', description: 'a', administrators: ['a'] }
const text = { type: 'text', text: 'a' }

function codes(schema: Schema<unknown>, value: unknown): string[] {
  return schema.validate(value).issues?.map(({ code }) => code) ?? []
}

function nestBoxes(levels: number): unknown {
  let box: object = { type: 'box', layout: 'vertical', contents: [] }
  for (let i = 1; i < levels; i++) box = { type: 'box', layout: 'vertical', contents: [box] }
  return { type: 'flex', altText: 'a', contents: { type: 'bubble', body: box } }
}

test('20,000 nested boxes are one issue, 900 are none', () => {
  expect(codes(MessageContent, nestBoxes(900))).toEqual([])
  expect(codes(MessageContent, nestBoxes(20_000))).toEqual(['nesting'])
  expect(codes(requests.sendUserMessage, { content: nestBoxes(20_000) })).toEqual(['nesting'])
})

test('a box in itself is an issue', () => {
  const box: { type: string; layout: string; contents: unknown[] } = { type: 'box', layout: 'vertical', contents: [] }
  box.contents.push(box)
  expect(codes(MessageContent, { type: 'flex', altText: 'a', contents: { type: 'bubble', body: box } })).toEqual([
    'nesting',
  ])
})

test('own members named like those of Object.prototype are data, and pollute nothing', () => {
  const json = '{"__proto__": {"text": "polluted", "type": "text"}, "constructor": {"prototype": {"polluted": 1}}}'
  const value: unknown = JSON.parse(json)
  expect(codes(TextMessage, value)).toEqual(['required'])
  expect(codes(TextMessage, { ...text, ...JSON.parse(json) })).toEqual([])
  expect(codes(requests.createAttachment, JSON.parse(`{"fileName": "a", ${json.slice(1)}`))).toEqual([
    'unknownProperty',
    'unknownProperty',
  ])
  expect({}).not.toHaveProperty('text')
  expect({}).not.toHaveProperty('polluted')
})

test('a getter that throws is an issue', () => {
  const value = {
    type: 'text',
    get text(): string {
      throw new Error('secret')
    },
  }
  expect(TextMessage.validate(value).issues).toEqual([
    {
      path: [],
      code: 'unreadable',
      message: 'cannot be read: a getter or proxy in it throws, or it nests too deeply',
      expected: undefined,
    },
  ])
  expect(codes(TextMessage, text), 'the next run').toEqual([])
  expect(codes(TextMessage, { type: 'text' })).toEqual(['required'])
})

test('what was found before a getter throws is dropped, as its path is not complete', () => {
  const throwing = Object.defineProperty({ ...text, i18nTexts: [{}] }, 'quickReply', {
    enumerable: true,
    get: () => {
      throw new Error()
    },
  })
  expect(codes(requests.sendUserMessage, { content: throwing })).toEqual(['unreadable'])
})

test('runs that end in a nested box leave no depth behind', () => {
  const contents = new Proxy([], {
    get: () => {
      throw new Error()
    },
  })
  const body = { type: 'box', layout: 'vertical', contents }
  const message = { type: 'flex', altText: 'a', contents: { type: 'bubble', body } }
  for (let i = 0; i < 1500; i++) expect(codes(MessageContent, message)).toEqual(['unreadable'])
  expect(codes(MessageContent, nestBoxes(3))).toEqual([])
})

test('proxies that throw everywhere are issues', () => {
  const fail = (): never => {
    throw new RangeError()
  }
  const handler: ProxyHandler<object> = {
    get: fail,
    has: fail,
    ownKeys: fail,
    getPrototypeOf: fail,
    getOwnPropertyDescriptor: fail,
  }
  expect(codes(TextMessage, new Proxy({}, handler))).toEqual(['unreadable'])
  expect(codes(Bot, { ...bot, administrators: new Proxy([], handler) })).toEqual(['unreadable'])
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(codes(requests.addBot, proxy)).toEqual(['unreadable'])
})

test('a getter may check another value while its own is checked', () => {
  const inner: string[][] = []
  const value = {
    get botId(): number {
      inner.push(codes(requests.sendUserMessage, { content: text, other: 1 }), codes(CallbackEvent, 1))
      return 1
    },
    other: 1,
    botName: 7,
  }
  expect(Bot.validate({ ...bot, ...value, ...Object.defineProperty({}, 'x', {}) }).issues).toHaveLength(1)
  const issues = Bot.validate(
    Object.defineProperties({ ...bot, botName: 7 }, Object.getOwnPropertyDescriptors(value)),
  ).issues
  expect(issues?.map(({ path }) => path)).toEqual([['botName']])
  expect(inner[0]).toEqual(['unknownProperty'])
  expect(inner[1]).toEqual(['type'])
})

test('a getter that gives another value each time is judged by what it gives', () => {
  let calls = 0
  const value = {
    type: 'text',
    get text(): unknown {
      return calls++ === 0 ? 'a' : Symbol()
    },
  }
  expect(codes(TextMessage, value)).toEqual([])
  expect(codes(TextMessage, value)).toEqual(['type'])
})

test.each([Symbol('a'), () => 1, 1n, new Date(), new Map(), /a/, new Proxy({}, {}), Object.create(null)])(
  '%o is refused like any other wrong value',
  (value) => {
    expect(codes(Bot, { ...bot, botName: value })).toEqual(['type'])
    expect(codes(CallbackEvent, value).length).toBe(1)
  },
)

test('objects without a prototype and of classes are objects', () => {
  class Message {
    type = 'text'
    text = 'a'
  }
  expect(codes(TextMessage, Object.assign(Object.create(null), text))).toEqual([])
  expect(codes(requests.sendUserMessage, { content: new Message() })).toEqual([])
})

test('an optional member that JSON.stringify does not see goes unread in what requests are made of', () => {
  class Message {
    type = 'text'
    text = 'a'
    get quickReply(): unknown {
      throw new Error()
    }
  }
  expect(codes(TextMessage, new Message())).toEqual([])
  expect(codes(requests.sendUserMessage, { content: new Message() })).toEqual([])
  const inherited: unknown = Object.assign(Object.create({ quickReply: 1 }), text)
  expect(codes(TextMessage, inherited)).toEqual(['type'])
})

test('an array is no object, whatever members it has', () => {
  expect(codes(TextMessage, Object.assign([], text))).toEqual(['type'])
  expect(codes(requests.sendUserMessage, { content: Object.assign([], text) })).toEqual(['type'])
})

test('strings of 10 MB are refused soon', () => {
  const long = '😀'.repeat(2_500_000)
  const value = {
    ...bot,
    botName: long,
    photoUrl: long,
    createdTime: long,
    callbackUrl: `https://${long}`,
    botId: long,
  }
  const { result, ms } = cpuTime(() => Bot.validate(value))
  const { issues } = result
  expect(issues?.map(({ code }) => code)).toEqual(['type', 'maxLength', 'maxLength', 'pattern', 'maxLength', 'format'])
  expect(issues?.[1]?.message).toBe('must have at most 100 characters, has 2500000')
  expect(ms).toBeLessThan(2000)
})

test('a sparse array of 4 billion items ends with too many issues', () => {
  const sparse: unknown[] = []
  sparse.length = 2 ** 32 - 1
  const { result, ms } = cpuTime(() =>
    Bot.validate({ ...bot, administrators: sparse, allowDomains: sparse, i18nBotNames: sparse }),
  )
  const { issues } = result
  expect(issues?.at(-1)?.code).toBe('tooManyIssues')
  expect(ms).toBeLessThan(2000)
})

test('a million unique items are compared in no more time than it takes to read them', () => {
  const allowDomains = Array.from({ length: 1_000_000 }, (_, i) => i)
  const { result, ms } = cpuTime(() => Bot.validate({ ...bot, allowDomains: [...allowDomains, 0] }))
  const { issues } = result
  expect(issues?.map(({ code }) => code)).toEqual(['uniqueItems'])
  expect(ms).toBeLessThan(3000)
})

test('100,000 unknown members end with too many issues', () => {
  const unknown = Array.from({ length: 100_000 }, (_, i) => [`fileNam${i}`, i] as const)
  const body = Object.fromEntries([['fileName', 'a'], ...unknown])
  const { result, ms } = cpuTime(() => requests.createAttachment.validate(body))
  expect(result.issues).toHaveLength(101)
  expect(ms).toBeLessThan(2000)
})
