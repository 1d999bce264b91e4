import { expect, test } from 'vitest'
import { sendChannelMessage, sendUserMessage } from '../../src/operations/messages/index.ts'
import { openDirectRoom } from '../../src/rooms/direct-room.ts'
import { testWorld } from '../test-world.ts'
import { hanako, meiling, putBot, putRoom, verdict } from './test-bot.ts'

const body = { content: { type: 'text', text: 'Hello' } }

function start() {
  const test = testWorld()
  const bot = putBot(test.world)
  const toUser = (userId: string, content: unknown = body, botId = '2000001') =>
    test.run(sendUserMessage, { params: { botId, userId }, body: content })
  const toChannel = (channelId: string, botId = '2000001') =>
    test.run(sendChannelMessage, { params: { botId, channelId }, body })
  return { ...test, bot, toUser, toChannel }
}

test('a message to a user opens the 1:1 room, tells the bot so, and answers 201 without a body', () => {
  const { world, callbacks, toUser } = start()
  expect(toUser(hanako)).toEqual({ status: 201 })
  expect(callbacks.map(({ event }) => event.type)).toEqual(['begin'])
  const [room] = world.tenant.rooms.values()
  const said = [...world.tenant.messages.values()].at(-1)
  expect(said).toMatchObject({ channelId: room?.channelId, from: { botId: 2000001 }, content: body.content })
})

test('a second message goes to the same room', () => {
  const { world, callbacks, toUser } = start()
  toUser(hanako)
  toUser('hanako@example.com')
  expect(world.tenant.rooms.size).toBe(1)
  expect(callbacks).toHaveLength(1)
})

test.for([
  ['an unknown bot', '404 NOT_FOUND', hanako, '2999999'],
  ['an unknown user', '404 NOT_FOUND', 'nobody@example.com', '2000001'],
  ['a user of a domain that the bot is not in', '403 ACCESS_DENIED Access is denied for bot.', meiling, '2000001'],
] as const)('%s: %s', ([, refusal, userId, botId]) => {
  const { world, toUser } = start()
  expect(verdict(() => toUser(userId, body, botId))).toContain(refusal)
  expect(world.tenant.messages.size).toBe(0)
})

test('a user who is not among the chosen ones is refused, a chosen one is not', () => {
  const { world, toUser } = start()
  const domain = { botId: 2000001, domainId: 10000001, visible: true, allowToSelectedMember: true }
  world.tenant.botDomains.set('2000001/10000001', domain)
  expect(verdict(() => toUser(hanako))).toBe('403 ACCESS_DENIED Access is denied for bot.')
  world.tenant.botUsers.set(`2000001/10000001/${hanako}`, { botId: 2000001, domainId: 10000001, userId: hanako })
  expect(toUser(hanako).status).toBe(201)
})

test('a message to a channel goes to that room', () => {
  const { world, toChannel } = start()
  const channelId = putRoom(world)
  expect(toChannel(channelId)).toEqual({ status: 201 })
  expect([...world.tenant.messages.values()]).toMatchObject([{ channelId, content: body.content }])
})

test('a channel that is not there, and one that the bot is not in, are refused', () => {
  const { world, toChannel } = start()
  expect(verdict(() => toChannel('none'))).toContain('404 NOT_FOUND')
  expect(verdict(() => toChannel(putRoom(world, [])))).toBe('403 ACCESS_DENIED Access is denied for the room.')
})

test('the channel ID of a 1:1 room works as long as the person may use the bot', () => {
  const { world, bot, toChannel } = start()
  const person = world.tenant.people.get(hanako)
  if (person === undefined) throw new Error('the example tenant has no Hanako')
  const { channelId } = openDirectRoom(world, bot, person)
  expect(toChannel(channelId).status).toBe(201)
  world.tenant.botDomains.delete('2000001/10000001')
  expect(verdict(() => toChannel(channelId))).toBe('403 ACCESS_DENIED Access is denied for bot.')
})
