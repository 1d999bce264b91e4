import type { BotSettings } from '@lineworks-bot/types'
import { responses } from '@lineworks-bot/validators/operations'
import { describe, expect, it } from 'vitest'
import { deleteBot, getBot, patchBot, updateBot } from '../../src/operations/bots/index.ts'
import { addBotUser, listBotDomains } from '../../src/operations/domains/index.ts'
import { openDirectRoom } from '../../src/rooms/direct-room.ts'
import { requirePerson } from '../../src/rooms/access.ts'
import { newRoom } from '../../src/rooms/new-room.ts'
import { addRoom } from '../../src/rooms/room-members.ts'
import type { Room } from '../../src/tenant/rooms.ts'
import { testWorld, type TestWorld } from '../test-world.ts'
import {
  body,
  expectEmpty,
  hanako,
  hire,
  jiro,
  logistics,
  meiling,
  refusal,
  required,
  richMenu,
  told,
  works,
} from './bots-at-work.ts'

// What follows for domains and rooms from changing or deleting a bot.

function room({ world }: TestWorld, botIds: readonly number[], people: readonly string[]): Room {
  const persons = people.map((userId) => requirePerson(world, userId))
  return addRoom(world, newRoom(persons, botIds), { userId: persons[0]?.userId ?? '' })
}

function direct({ world }: TestWorld, botId: number, userId: string): Room {
  const bot = world.tenant.bots.get(String(botId))
  if (bot === undefined) throw new Error(`no bot ${botId}`)
  return openDirectRoom(world, bot, requirePerson(world, userId))
}

const botsIn = ({ world }: TestWorld, { channelId }: Room) => world.tenant.rooms.get(channelId)?.bots

const domainsOf = ({ run }: TestWorld, params: { botId: string }) =>
  body(run(listBotDomains, { params }), 200, responses.listBotDomains).domains?.map((entry) => entry.domainId)

const both = [works, logistics]

describe('allowDomains', () => {
  it('takes the bot out of the domains that are no longer among them', () => {
    const test = testWorld()
    const { params } = hire(test, {}, both)
    test.run(patchBot, { params, body: { allowDomains: [logistics] } })
    expect(domainsOf(test, params)).toEqual([logistics])
  })

  it('does so by PUT as well', () => {
    const test = testWorld()
    const { params } = hire(test, {}, both)
    test.run(updateBot, { params, body: { ...required, allowDomains: [works] } })
    expect(domainsOf(test, params)).toEqual([works])
  })

  it('allows every domain when it is empty or gone', () => {
    const test = testWorld()
    const { params } = hire(test, {}, both)
    test.run(patchBot, { params, body: { allowDomains: [] } })
    expect(domainsOf(test, params)).toEqual(both)
    test.run(updateBot, { params, body: required })
    expect(domainsOf(test, params)).toEqual(both)
  })

  it('leaves other bots alone', () => {
    const test = testWorld()
    const { params } = hire(test, {}, both)
    const other = hire(test, {}, both)
    test.run(patchBot, { params, body: { allowDomains: [logistics] } })
    expect(domainsOf(test, other.params)).toEqual(both)
  })
})

describe('enableGroupJoin switched off', () => {
  const off: readonly [string, (test: TestWorld, params: { botId: string }) => unknown][] = [
    ['by PATCH', ({ run }, params) => run(patchBot, { params, body: { enableGroupJoin: false } })],
    ['by PUT', ({ run }, params) => run(updateBot, { params, body: required })],
  ]
  it.each(off)('makes the bot leave the rooms of several people, %s', (_, turnOff) => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true })
    const other = hire(test, { enableGroupJoin: true })
    const talk = direct(test, botId, hanako)
    const shared = room(test, [botId, other.botId], [hanako, jiro])
    const foreign = room(test, [other.botId], [hanako, jiro])
    told(test, botId)
    told(test, other.botId)
    turnOff(test, params)
    expect(botsIn(test, talk)).toEqual([botId])
    expect(botsIn(test, shared)).toEqual([other.botId])
    expect(botsIn(test, foreign)).toEqual([other.botId])
    expect(told(test, botId)).toEqual([
      {
        type: 'leave',
        source: { channelId: shared.channelId, domainId: works },
        issuedTime: '2026-03-14T01:59:26.535Z',
      },
    ])
    expect(told(test, other.botId)).toEqual([])
  })

  it('changes nothing while it stays on', () => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true })
    const shared = room(test, [botId], [hanako, jiro])
    test.run(patchBot, { params, body: { description: 'Other' } satisfies Partial<BotSettings> })
    expect(botsIn(test, shared)).toEqual([botId])
  })
})

describe('deleteBot', () => {
  it('takes away the bot and everything of its own, and nothing of another bot', () => {
    const test = testWorld()
    const { tenant, blobs } = test.world
    const bots = [hire(test, {}, both), hire(test, {}, both)] as const
    for (const { botId, params } of bots) {
      test.run(addBotUser, { params: { ...params, domainId: String(works) }, body: { userId: hanako } })
      tenant.richMenus.set(`${botId}/40001`, { botId, richmenuId: '40001', menu: richMenu })
      tenant.userRichMenus.set(`${botId}/${hanako}`, { botId, userId: hanako, richmenuId: '40001' })
      tenant.persistentMenus.set(String(botId), { botId, menu: { content: { actions: [] } } })
      const fileId = `jp1.${botId}`
      const file = { fileName: 'a.png', contentType: 'image/png', origin: 'bot', expiresAt: 0 } as const
      tenant.files.set(fileId, { fileId, botId, ...file })
      blobs.set(fileId, new Uint8Array([1]))
      direct(test, botId, hanako)
    }
    const [{ botId, params }, other] = bots
    expectEmpty(test.run(deleteBot, { params }), 204)
    expect(refusal(() => test.run(getBot, { params }))).toMatchObject({ status: 404 })
    const { bots: left, botDomains, botUsers, richMenus, userRichMenus, persistentMenus, files, rooms } = tenant
    for (const collection of [left, botDomains, botUsers, richMenus, userRichMenus, persistentMenus, files]) {
      const owners = new Set([...collection.values()].map((entry) => entry.botId))
      expect([...owners]).toEqual([other.botId])
    }
    expect(blobs.get(`jp1.${botId}`)).toBeUndefined()
    expect(blobs.get(`jp1.${other.botId}`)).toBeDefined()
    expect([...rooms.values()].map((entry) => entry.bots)).toEqual([[other.botId]])
    expect(tenant.directRooms.size).toBe(1)
  })

  it('takes the bot out of rooms, which stay, and tells it nothing more', () => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true }, both)
    const shared = room(test, [botId], [hanako, meiling])
    direct(test, botId, hanako)
    told(test, botId)
    test.run(deleteBot, { params })
    expect(test.world.tenant.rooms.get(shared.channelId)).toMatchObject({ members: [hanako, meiling], bots: [] })
    expect(test.world.tenant.rooms.size).toBe(1)
    expect(told(test, botId)).toEqual([])
  })

  it('makes room for another bot, under a new ID', () => {
    const test = testWorld()
    const { params } = hire(test)
    test.run(deleteBot, { params })
    expect(hire(test).botId).toBe(2000002)
  })

  it('answers 404 for a bot that is gone', () => {
    const test = testWorld()
    const { params } = hire(test)
    test.run(deleteBot, { params })
    expect(refusal(() => test.run(deleteBot, { params }))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })
})
