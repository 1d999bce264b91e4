import { type Actor, createSandbox, type Sandbox } from '@lineworks-bot/sandbox'
import { CallbackEvent as schema } from '@lineworks-bot/validators'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Prism } from '../../scripts/processes/prism.ts'
import { variantsIn, variantsUnder } from '../contract/declared.ts'
import { isKeywords, placesIn } from '../contract/mutations/places.ts'
import { Coverage } from '../contract/report/coverage.ts'
import { suiteReport } from '../contract/report/suite-report.ts'
import { startCallbackProxy } from './proxies.ts'
import { type Receiver, startReceiver } from './receiver.ts'
import { alice, hanako } from './scenarios/context.ts'
import { picture } from './scenarios/picture.ts'

// What the sandbox sends to a bot, over HTTP and through Prism, which holds each callback against the description.

const report = suiteReport(import.meta.filename)
const sent = new Coverage(variantsUnder('CallbackEvent'))
report.covers('events and contents, sent by the sandbox', sent)

const secret = 'a-bot-secret'
let sandbox: Sandbox
let receiver: Receiver
let prism: Prism
let botId: number
let person: Actor
/** A room of several people with the bot in it. */
let channelId: string

beforeAll(async () => {
  receiver = await startReceiver(secret)
  ;[prism, sandbox] = await Promise.all([
    startCallbackProxy(receiver.url),
    createSandbox({ port: 0, plan: 'unlimited', inspectorLimit: 10_000 }),
  ])
  const callbackUrl = `${prism.url}/callback`
  const channelEvents = ['message', 'join', 'leave', 'joined', 'left', 'postback', 'begin', 'end'] as const
  botId = sandbox.addBot({ botName: 'Helpdesk', secret, callbackUrl, channelEvents: [...channelEvents] }).botId
  person = sandbox.as(hanako)
})

afterAll(async () => {
  report.sent(sandbox.exchanges().length)
  report.write()
  await sandbox.stop()
  await prism.stop()
  await receiver.stop()
})

const file = (name: string, contentType: string) => ({ fileName: name, content: new Blob(['x']), contentType })
const toBot = () => ({ to: { botId } })
const toRoom = () => ({ to: { channelId } })

const acts: readonly (readonly [name: string, act: () => Promise<unknown>, events: readonly string[]])[] = [
  ['opens the 1:1 room', () => person.open(botId), ['begin']],
  ['sends a text', () => person.send('例 😀 \u2028 "', toBot()), ['message text']],
  ['sends a sticker', () => person.sendSticker({ packageId: '1', stickerId: '2' }, toBot()), ['message sticker']],
  [
    'sends a place',
    () => person.sendLocation({ address: 'Tokyo', latitude: 35.68, longitude: -139.76 }, toBot()),
    ['message location'],
  ],
  ['sends an image', () => person.sendFile({ fileName: 'a.png', content: picture(3, 3) }, toBot()), ['message image']],
  ['sends a file', () => person.sendFile(file('a.pdf', 'application/pdf'), toBot()), ['message file']],
  ['sends a sound', () => person.sendFile(file('a.m4a', 'audio/mp4'), toBot()), ['message audio']],
  ['sends a film', () => person.sendFile(file('a.mp4', 'video/mp4'), toBot()), ['message video']],
  ['taps a postback', () => person.postback('stock=A1', { ...toBot(), displayText: 'Stock' }), ['postback']],
  [
    'starts over by a menu',
    () => person.tap({ type: 'message', label: 'Start over', postback: 'menu:start' }, { ...toBot(), says: 'label' }),
    ['message text'],
  ],
  [
    'makes a room with the bot',
    async () => ({ channelId } = await person.createRoom({ members: [alice], bots: [botId], title: 'Lunch' })),
    ['join'],
  ],
  ['writes in the room', () => person.send('Noon?', toRoom()), ['message text']],
  ['taps a postback in the room', () => person.postback('noon', toRoom()), ['postback']],
  ['invites somebody', () => person.invite({ channelId, members: ['jiro@example.com'] }), ['joined']],
  ['removes somebody', () => person.remove({ channelId, members: ['jiro@example.com'] }), ['left']],
  ['removes the bot', () => person.remove({ channelId, bots: [botId] }), ['leave']],
  ['leaves the 1:1 room', async () => person.leave((await person.open(botId)).channelId), ['end']],
]

describe('a person', () => {
  test.each(acts)('%s: the bot is told, and Prism and the validators find nothing wrong', async (_, act, expected) => {
    const [events, callbacks] = [receiver.events.length, sandbox.callbacks().length]
    await act()
    await sandbox.idle()
    const told = receiver.events.slice(events)
    expect(told.map(nameOf)).toEqual(expected)
    const answers = sandbox.callbacks().slice(callbacks)
    expect(answers.map(({ status, response }) => [status, response?.headers['sl-violations']])).toEqual(
      expected.map(() => [200, undefined]),
    )
    for (const event of told) {
      expect(schema.validate(event)).toEqual({ value: event })
      expect(undescribed(event)).toEqual([])
      for (const variant of variantsIn(event, 'CallbackEvent')) sent.meet(variant)
    }
  })
})

test('every event and every content was sent', () => expect(sent.holes()).toEqual([]))

function nameOf(event: unknown): string {
  // Its form is what is judged next.
  const { type, content } = event as { type: string; content?: { type: string } }
  return content === undefined ? type : `${type} ${content.type}`
}

/** Members that the description does not know: the schemas let them pass, because the platform may add some. The sandbox may not. */
function undescribed(event: unknown): string[] {
  const start = { path: [], underUnion: false, pointer: '' }
  return placesIn(event, { $ref: '#/components/schemas/CallbackEvent' }, start).flatMap(
    ({ path, value, schema: at }) => {
      if (!isKeywords(value) || !isKeywords(at['properties'])) return []
      const described = Object.keys(at['properties'])
      return Object.keys(value).flatMap((name) => (described.includes(name) ? [] : [[...path, name].join('.')]))
    },
  )
}
