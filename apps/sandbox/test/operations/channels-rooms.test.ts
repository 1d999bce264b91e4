import { describe, expect, it } from 'vitest'
import { findPerson, requirePerson } from '../../src/rooms/access.ts'
import { addMessage } from '../../src/rooms/add-message.ts'
import { closeDirectRoom, findDirectRoom, openDirectRoom } from '../../src/rooms/direct-room.ts'
import { newRoom } from '../../src/rooms/new-room.ts'
import { addBots, addMembers, addRoom, removeBots, removeMembers } from '../../src/rooms/room-members.ts'
import type { Room } from '../../src/tenant/rooms.ts'
import { testWorld, type TestWorld } from '../test-world.ts'
import { alice, hanako, hire, jiro, meiling, refusal, told, works } from './bots-at-work.ts'

// Who is told what, and when: the pages of the callbacks `begin`, `end`, `join`, `leave`, `joined` and `left`.

const issuedTime = '2026-03-14T01:59:26.535Z'

/** A room that a person made, of which the bots have been told. */
function roomWith(test: TestWorld, bots: readonly number[], people: readonly string[] = [hanako, jiro]): Room {
  const persons = people.map((userId) => requirePerson(test.world, userId))
  const room = addRoom(test.world, newRoom(persons, bots), { userId: hanako })
  for (const botId of bots) told(test, botId)
  return room
}

const stored = ({ world }: TestWorld, { channelId }: Room) => world.tenant.rooms.get(channelId)

const notices = ({ world }: TestWorld) => [...world.tenant.messages.values()].map((message) => message.content)

describe('a room of several people', () => {
  it('joins the bots when a person makes it, without telling them of its members', () => {
    const test = testWorld()
    const { botId } = hire(test)
    const person = requirePerson(test.world, hanako)
    const room = addRoom(test.world, newRoom([person], [botId]), { userId: hanako })
    const source = { channelId: room.channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'join', source, issuedTime }])
    expect(notices(test)).toEqual([{ type: 'notice', notice: 'joined', subjects: [hanako] }])
  })

  it('tells every bot in it of the people who are invited, once', () => {
    const test = testWorld()
    const bots = [hire(test).botId, hire(test).botId]
    const room = roomWith(test, bots)
    const grown = addMembers(test.world, room, [jiro, alice], { userId: hanako })
    expect(stored(test, room)?.members).toEqual([hanako, jiro, alice])
    const source = { channelId: room.channelId, domainId: works }
    for (const botId of bots)
      expect(told(test, botId)).toEqual([{ type: 'joined', source, issuedTime, members: [alice] }])
    expect(addMembers(test.world, grown, [alice], { userId: hanako })).toBe(grown)
    for (const botId of bots) expect(told(test, botId)).toEqual([])
  })

  it('tells only an invited bot that it joined', () => {
    const test = testWorld()
    const [old, invited] = [hire(test).botId, hire(test).botId]
    const room = roomWith(test, [old])
    const grown = addBots(test.world, room, [old, invited], { userId: hanako })
    expect(stored(test, room)?.bots).toEqual([old, invited])
    const source = { channelId: room.channelId, domainId: works }
    expect(told(test, invited)).toEqual([{ type: 'join', source, issuedTime }])
    expect(told(test, old)).toEqual([])
    expect(addBots(test.world, grown, [invited], { userId: hanako })).toBe(grown)
    expect(told(test, invited)).toEqual([])
  })

  it('tells its bots of the people who left', () => {
    const test = testWorld()
    const { botId } = hire(test)
    const room = roomWith(test, [botId])
    removeMembers(test.world, room, [jiro, alice], { userId: jiro })
    expect(stored(test, room)?.members).toEqual([hanako])
    const source = { channelId: room.channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'left', source, issuedTime, members: [jiro] }])
  })

  it('is left by its bots, and gone, when the last person left', () => {
    const test = testWorld()
    const { botId } = hire(test)
    const room = roomWith(test, [botId])
    removeMembers(test.world, room, [hanako, jiro], { userId: hanako })
    const source = { channelId: room.channelId, domainId: works }
    expect(told(test, botId)).toEqual([
      { type: 'left', source, issuedTime, members: [hanako, jiro] },
      { type: 'leave', source, issuedTime },
    ])
    expect(stored(test, room)).toBeUndefined()
  })

  it('tells only a removed bot that it left', () => {
    const test = testWorld()
    const [gone, stays] = [hire(test).botId, hire(test).botId]
    const room = roomWith(test, [gone, stays])
    const rest = removeBots(test.world, room, [gone], { userId: hanako })
    expect(stored(test, room)?.bots).toEqual([stays])
    const source = { channelId: room.channelId, domainId: works }
    expect(told(test, gone)).toEqual([{ type: 'leave', source, issuedTime }])
    expect(told(test, stays)).toEqual([])
    expect(removeBots(test.world, rest, [gone], { userId: hanako })).toBe(rest)
  })

  it('notes what happened, for the page', () => {
    const test = testWorld()
    const { botId } = hire(test)
    const room = roomWith(test, [])
    const withBot = addBots(test.world, room, [botId], { userId: hanako })
    const grown = addMembers(test.world, withBot, [alice], { userId: hanako })
    const without = removeBots(test.world, grown, [botId], { botId })
    removeMembers(test.world, without, [alice], { userId: alice })
    expect(notices(test)).toEqual([
      { type: 'notice', notice: 'joined', subjects: [hanako, jiro] },
      { type: 'notice', notice: 'botJoined', subjects: [String(botId)] },
      { type: 'notice', notice: 'joined', subjects: [alice] },
      { type: 'notice', notice: 'botLeft', subjects: [String(botId)] },
      { type: 'notice', notice: 'left', subjects: [alice] },
    ])
  })
})

describe('a 1:1 room', () => {
  function talk(test: TestWorld): { botId: number; room: Room } {
    const { botId, params } = hire(test)
    const bot = test.world.tenant.bots.get(params.botId)
    if (bot === undefined) throw new Error('no bot')
    const room = openDirectRoom(test.world, bot, requirePerson(test.world, hanako))
    expect(openDirectRoom(test.world, bot, requirePerson(test.world, hanako))).toBe(room)
    return { botId, room }
  }

  it('begins once', () => {
    const test = testWorld()
    const { botId, room } = talk(test)
    const source = { userId: hanako, channelId: room.channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'begin', source, issuedTime }])
    expect(room).toMatchObject({ type: 'SINGLE_USER', members: [hanako], bots: [botId], title: 'Shift bot' })
    expect(findDirectRoom(test.world, botId, hanako)).toBe(room)
    expect(findDirectRoom(test.world, botId, jiro)).toBeUndefined()
  })

  it('ends when it is left', () => {
    const test = testWorld()
    const { botId, room } = talk(test)
    told(test, botId)
    closeDirectRoom(test.world, room)
    const source = { userId: hanako, channelId: room.channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'end', source, issuedTime }])
    expect(findDirectRoom(test.world, botId, hanako)).toBeUndefined()
    expect(stored(test, room)).toBeUndefined()
  })
})

describe('the history', () => {
  it('forgets the oldest messages of all rooms beyond its limit', () => {
    const test = testWorld({ historyLimit: 3 })
    const [first, second] = [roomWith(test, []), roomWith(test, [])]
    for (const [room, text] of [
      [first, 'a'],
      [second, 'b'],
      [first, 'c'],
    ] as const) {
      addMessage(test.world, room, { userId: hanako }, { type: 'text', text })
    }
    expect(notices(test)).toEqual(['a', 'b', 'c'].map((text) => ({ type: 'text', text })))
    expect([...test.world.tenant.messages.values()].map((message) => message.sequence)).toEqual([3, 4, 5])
  })

  it('tells the page of each message, but not what it says', () => {
    const test = testWorld()
    const room = roomWith(test, [])
    test.changes.length = 0
    const from = { userId: hanako }
    addMessage(test.world, room, from, { type: 'text', text: 'secret' })
    const message = { sequence: 2, channelId: room.channelId, at: Date.parse(issuedTime), from }
    expect(test.changes).toEqual([{ kind: 'message', message }])
  })
})

it('finds people by user ID or login ID', () => {
  const { world } = testWorld()
  expect(findPerson(world, 'meiling@logistics.example.com')?.userId).toBe(meiling)
  expect(findPerson(world, meiling)?.userId).toBe(meiling)
  expect(findPerson(world, 'nobody@example.com')).toBeUndefined()
  expect(refusal(() => requirePerson(world, 'nobody@example.com'))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
})
