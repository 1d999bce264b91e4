import type { BotDomain } from '@lineworks-bot/types'
import { responses } from '@lineworks-bot/validators/operations'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../../src/operations/operation.ts'
import {
  addBotDomain,
  addBotUser,
  deleteBotDomain,
  deleteBotUser,
  listBotDomains,
  listBotUsers,
  patchBotDomain,
  updateBotDomain,
} from '../../src/operations/domains/index.ts'
import { mayUse, requirePerson } from '../../src/rooms/access.ts'
import { openDirectRoom } from '../../src/rooms/direct-room.ts'
import { newRoom } from '../../src/rooms/new-room.ts'
import { addRoom } from '../../src/rooms/room-members.ts'
import { testWorld, type TestWorld } from '../test-world.ts'
import {
  alice,
  body,
  expectEmpty,
  hanako,
  hire,
  jiro,
  logistics,
  meiling,
  refusal,
  told,
  works,
} from './bots-at-work.ts'

interface Place {
  readonly params: { readonly botId: string; readonly domainId: string }
}

const at = (params: { botId: string }, domainId: number = works): Place => ({
  params: { ...params, domainId: String(domainId) },
})

function uses({ world }: TestWorld, botId: number, userId: string): boolean {
  const bot = world.tenant.bots.get(String(botId))
  return bot !== undefined && mayUse(world, bot, requirePerson(world, userId))
}

const members = ({ run }: TestWorld, place: Place, query = '') =>
  body(run(listBotUsers, { ...place, query }), 200, responses.listBotUsers).members

describe('addBotDomain', () => {
  it('opens the bot to the people of the domain, and to nobody else', () => {
    const test = testWorld()
    const { botId, params } = hire(test, {}, [])
    expect(uses(test, botId, hanako)).toBe(false)
    const added = body(test.run(addBotDomain, { ...at(params), body: {} }), 201, responses.addBotDomain)
    expect(added).toEqual({ domainId: works, visible: false, allowToSelectedMember: false })
    expect(uses(test, botId, hanako)).toBe(true)
    expect(uses(test, botId, meiling)).toBe(false)
  })

  it('keeps what is set', () => {
    const test = testWorld()
    const { params } = hire(test, {}, [])
    const settings = { visible: true, allowToSelectedMember: true }
    const added = body(test.run(addBotDomain, { ...at(params), body: settings }), 201, responses.addBotDomain)
    expect(added).toEqual({ domainId: works, ...settings })
  })

  it('takes only the domains of allowDomains, when there are any', () => {
    const test = testWorld()
    const { params } = hire(test, { allowDomains: [works] }, [works])
    const call = () => test.run(addBotDomain, { ...at(params, logistics), body: {} })
    expect(refusal(call)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(refusal(call).description).toContain('allowDomains')
    const open = hire(test, { allowDomains: [] }, [])
    expect(test.run(addBotDomain, { ...at(open.params, logistics), body: {} }).status).toBe(201)
  })

  it('refuses a domain that is not there, and one that the bot is in', () => {
    const test = testWorld()
    const { params } = hire(test)
    expect(refusal(() => test.run(addBotDomain, { ...at(params, 5), body: {} }))).toMatchObject({ status: 404 })
    const again = () => test.run(addBotDomain, { ...at(params), body: { visible: true } })
    expect(refusal(again)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  })
})

describe('listBotDomains', () => {
  it('lists the domains of this bot, page by page', () => {
    const test = testWorld()
    const { params } = hire(test, {}, [works, logistics])
    hire(test)
    const first = body(test.run(listBotDomains, { params, query: 'count=1' }), 200, responses.listBotDomains)
    expect(first.domains).toEqual([{ domainId: works, visible: false, allowToSelectedMember: false }])
    const query = new URLSearchParams({ cursor: first.responseMetaData?.nextCursor ?? '' }).toString()
    const rest = body(test.run(listBotDomains, { params, query }), 200, responses.listBotDomains)
    expect(rest.domains?.map((entry: BotDomain) => entry.domainId)).toEqual([logistics])
    expect(rest.responseMetaData?.nextCursor).toBeNull()
  })
})

describe('a bot domain that changes', () => {
  const on = { visible: true, allowToSelectedMember: true }

  it('goes back to the defaults where PUT leaves something out', () => {
    const test = testWorld()
    const { params } = hire(test, {}, [works], on)
    const one = body(
      test.run(updateBotDomain, { ...at(params), body: { visible: true } }),
      200,
      responses.updateBotDomain,
    )
    expect(one).toEqual({ domainId: works, visible: true, allowToSelectedMember: false })
    const none = body(test.run(updateBotDomain, { ...at(params), body: {} }), 200, responses.updateBotDomain)
    expect(none).toEqual({ domainId: works, visible: false, allowToSelectedMember: false })
  })

  it('keeps what PATCH leaves out', () => {
    const test = testWorld()
    const { params } = hire(test, {}, [works], on)
    const patched = test.run(patchBotDomain, { ...at(params), body: { visible: false } })
    const expected = { domainId: works, visible: false, allowToSelectedMember: true }
    expect(body(patched, 200, responses.patchBotDomain)).toEqual(expected)
    expect(body(test.run(listBotDomains, { params }), 200, responses.listBotDomains).domains).toEqual([expected])
  })
})

describe('allowToSelectedMember', () => {
  it('lets only the chosen people use the bot, named by user ID or login ID', () => {
    const test = testWorld()
    const { botId, params } = hire(test, {}, [works], { allowToSelectedMember: true })
    expect(members(test, at(params))).toEqual([])
    expectEmpty(test.run(addBotUser, { ...at(params), body: { userId: hanako } }), 201)
    expectEmpty(test.run(addBotUser, { ...at(params), body: { userId: 'jiro@example.com' } }), 201)
    expect(members(test, at(params))).toEqual([hanako, jiro])
    expect([hanako, jiro, alice].map((userId) => uses(test, botId, userId))).toEqual([true, true, false])
  })

  it('forgets nobody while it is off, when the list says "All users"', () => {
    const test = testWorld()
    const { botId, params } = hire(test, {}, [works], { allowToSelectedMember: true })
    test.run(addBotUser, { ...at(params), body: { userId: hanako } })
    test.run(patchBotDomain, { ...at(params), body: { allowToSelectedMember: false } })
    expect(members(test, at(params))).toEqual(['All users'])
    expect(uses(test, botId, alice)).toBe(true)
    test.run(patchBotDomain, { ...at(params), body: { allowToSelectedMember: true } })
    expect(members(test, at(params))).toEqual([hanako])
    expect(uses(test, botId, alice)).toBe(false)
  })

  it('lists page by page, and only the users of this bot in this domain', () => {
    const test = testWorld()
    const { params } = hire(test, {}, [works, logistics], { allowToSelectedMember: true })
    const other = hire(test, {}, [works], { allowToSelectedMember: true })
    for (const userId of [hanako, jiro]) test.run(addBotUser, { ...at(params), body: { userId } })
    test.run(addBotUser, { ...at(params, logistics), body: { userId: meiling } })
    test.run(addBotUser, { ...at(other.params), body: { userId: alice } })
    expect(members(test, at(params), 'count=1')).toEqual([hanako])
    expect(members(test, at(params))).toEqual([hanako, jiro])
  })

  it('refuses people of other domains, people who are not there, and people who were added', () => {
    const test = testWorld()
    const { params } = hire(test)
    for (const userId of [meiling, 'nobody@example.com']) {
      const call = () => test.run(addBotUser, { ...at(params), body: { userId } })
      expect(refusal(call)).toMatchObject({ status: 400, code: 'INVALID_PARAMETER' })
      expect(refusal(call).description).toContain('userId')
    }
    test.run(addBotUser, { ...at(params), body: { userId: hanako } })
    const again = () => test.run(addBotUser, { ...at(params), body: { userId: 'hanako@example.com' } })
    expect(refusal(again)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  })

  it('takes the right away again, by user ID or login ID', () => {
    const test = testWorld()
    const { botId, params } = hire(test, {}, [works], { allowToSelectedMember: true })
    for (const userId of [hanako, jiro]) test.run(addBotUser, { ...at(params), body: { userId } })
    const remove = (userId: string) => test.run(deleteBotUser, { params: { ...at(params).params, userId } })
    expectEmpty(remove(hanako), 204)
    expectEmpty(remove('jiro@example.com'), 204)
    expect(uses(test, botId, hanako)).toBe(false)
    expect(members(test, at(params))).toEqual([])
    expect(refusal(() => remove(hanako))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(refusal(() => remove('nobody@example.com'))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })
})

describe('deleteBotDomain', () => {
  it('closes the bot to the people of the domain and forgets who was chosen there', () => {
    const test = testWorld()
    const chosen = { allowToSelectedMember: true }
    const { botId, params } = hire(test, {}, [works, logistics], chosen)
    test.run(addBotUser, { ...at(params), body: { userId: hanako } })
    test.run(addBotUser, { ...at(params, logistics), body: { userId: meiling } })
    expectEmpty(test.run(deleteBotDomain, at(params)), 204)
    expect([hanako, meiling].map((userId) => uses(test, botId, userId))).toEqual([false, true])
    test.run(addBotDomain, { ...at(params), body: chosen })
    expect(members(test, at(params))).toEqual([])
    expect(members(test, at(params, logistics))).toEqual([meiling])
  })

  it('makes the bot leave the rooms of several people of that domain; 1:1 rooms stay', () => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true }, [works, logistics])
    const { world } = test
    const [first, second, third] = [hanako, jiro, meiling].map((userId) => requirePerson(world, userId))
    const bot = world.tenant.bots.get(String(botId))
    if (!first || !second || !third || !bot) throw new Error('the example tenant changed')
    const gone = addRoom(world, newRoom([first, second], [botId]), { userId: hanako })
    const stays = addRoom(world, newRoom([third, second], [botId]), { userId: meiling })
    const talk = openDirectRoom(world, bot, first)
    told(test, botId)
    test.run(deleteBotDomain, at(params))
    const botsIn = (channelId: string) => world.tenant.rooms.get(channelId)?.bots
    expect([gone, stays, talk].map((room) => botsIn(room.channelId))).toEqual([[], [botId], [botId]])
    const source = { channelId: gone.channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'leave', source, issuedTime: '2026-03-14T01:59:26.535Z' }])
  })
})

it('answers 404 where the bot is not in the domain, or not there', () => {
  const test = testWorld()
  const { params } = hire(test)
  const calls: readonly [Operation, object][] = [
    [updateBotDomain, {}],
    [patchBotDomain, {}],
    [deleteBotDomain, {}],
    [addBotUser, { userId: hanako }],
    [listBotUsers, {}],
    [deleteBotUser, {}],
  ]
  for (const [operation, sent] of calls) {
    for (const place of [at(params, logistics), at({ botId: '1' })]) {
      const call = () => test.run(operation, { params: { ...place.params, userId: hanako }, body: sent })
      expect(refusal(call)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    }
  }
  for (const operation of [addBotDomain, listBotDomains]) {
    const call = () => test.run(operation, { ...at({ botId: '1' }), body: {} })
    expect(refusal(call)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  }
})
