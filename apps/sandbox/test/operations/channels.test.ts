import type { CreateChannelRequest, CreatedChannel } from '@lineworks-bot/types'
import { responses } from '@lineworks-bot/validators/operations'
import { describe, expect, it } from 'vitest'
import { createChannel, getChannel, leaveChannel, listChannelMembers } from '../../src/operations/channels/index.ts'
import { requirePerson } from '../../src/rooms/access.ts'
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

const issuedTime = '2026-03-14T01:59:26.535Z'

const create = ({ run }: TestWorld, params: { botId: string }, request: CreateChannelRequest): CreatedChannel =>
  body(run(createChannel, { params, body: request }), 201, responses.createChannel)

const get = ({ run }: TestWorld, params: { botId: string }, channelId: string) =>
  body(run(getChannel, { params: { ...params, channelId } }), 200, responses.getChannel)

const members = ({ run }: TestWorld, params: { botId: string }, channelId: string, query = '') =>
  body(run(listChannelMembers, { params: { ...params, channelId }, query }), 200, responses.listChannelMembers)

describe('createChannel', () => {
  it('makes a room of several people, and tells the bot of it and of who is in it', () => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true })
    const { channelId, title } = create(test, params, { members: [hanako, jiro], title: 'Printer on 3F' })
    expect(title).toBe('Printer on 3F')
    expect(get(test, params, channelId)).toEqual({
      domainId: works,
      channelId,
      title: 'Printer on 3F',
      channelType: { type: 'MULTI_USERS' },
    })
    expect(members(test, params, channelId).members).toEqual([hanako, jiro])
    const source = { channelId, domainId: works }
    expect(told(test, botId)).toEqual([
      { type: 'join', source, issuedTime },
      { type: 'joined', source, issuedTime, members: [hanako, jiro] },
    ])
  })

  it('makes a new room each time', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    const first = create(test, params, { members: [hanako, jiro] })
    expect(create(test, params, { members: [hanako, jiro] }).channelId).not.toBe(first.channelId)
  })

  it('calls a room without a title by the names of its members', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    expect(create(test, params, { members: [hanako, alice] }).title).toBe('山田 花子, Alice Baker')
    expect(create(test, params, { members: [hanako, alice], title: '' }).title).toBe('山田 花子, Alice Baker')
  })

  it('keeps the names within the 1,000 characters of a title', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    const people = Array.from({ length: 100 }, (_, index) => `user-${index}`)
    const person = requirePerson(test.world, hanako)
    for (const userId of people) {
      test.world.tenant.people.set(userId, {
        ...person,
        userId,
        loginId: `${userId}@example.com`,
        name: '𠮷'.repeat(20),
      })
    }
    const { title } = create(test, params, { members: people })
    expect(Array.from(title ?? '')).toHaveLength(1000)
    // Throws at half a character.
    expect(() => encodeURIComponent(title ?? '')).not.toThrow()
  })

  it('makes the 1:1 room when there is one member, with `begin` instead of `join`', () => {
    const test = testWorld()
    const { botId, params } = hire(test)
    const { channelId, title } = create(test, params, { members: [hanako], title: 'Example title' })
    expect(title).toBe('Example title')
    expect(get(test, params, channelId).channelType).toEqual({ type: 'SINGLE_USER' })
    const source = { userId: hanako, channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'begin', source, issuedTime }])
  })

  it('answers the 1:1 room that there is already, as it is', () => {
    const test = testWorld()
    const { botId, params } = hire(test)
    const first = create(test, params, { members: [hanako] })
    expect(first.title).toBe('Shift bot')
    told(test, botId)
    expect(create(test, params, { members: [hanako], title: 'Other' })).toEqual(first)
    expect(told(test, botId)).toEqual([])
  })

  it('needs enableGroupJoin for a room of several people', () => {
    const test = testWorld()
    const { params } = hire(test)
    const call = () => create(test, params, { members: [hanako, jiro] })
    expect(refusal(call)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(test.world.tenant.rooms.size).toBe(0)
  })

  it('refuses people who may not use the bot', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    const call = () => create(test, params, { members: [hanako, meiling] })
    expect(refusal(call)).toMatchObject({ status: 403, code: 'ACCESS_DENIED' })
    const closed = hire(test, { enableGroupJoin: true }, [works], { allowToSelectedMember: true })
    const second = () => create(test, closed.params, { members: [hanako] })
    expect(refusal(second)).toMatchObject({ status: 403, code: 'ACCESS_DENIED' })
    expect(test.world.tenant.rooms.size).toBe(0)
  })

  it('takes people of several domains that the bot is in', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true }, [works, logistics])
    const { channelId } = create(test, params, { members: [meiling, hanako] })
    expect(get(test, params, channelId).domainId).toBe(logistics)
  })

  it('refuses people who are not there, and login IDs', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    for (const userId of ['d191e339-3299-44e6-7a44-04d9cb01a5e0', 'jiro@example.com']) {
      const call = () => create(test, params, { members: [hanako, userId] })
      expect(refusal(call)).toMatchObject({ status: 400, code: 'INVALID_PARAMETER' })
      expect(refusal(call).description).toContain('members.1')
    }
  })
})

describe('listChannelMembers', () => {
  it('lists people, not bots, page by page', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    const { channelId } = create(test, params, { members: [hanako, jiro, alice] })
    const first = members(test, params, channelId, 'count=2')
    expect(first.members).toEqual([hanako, jiro])
    const query = new URLSearchParams({ cursor: first.responseMetaData?.nextCursor ?? '' }).toString()
    const rest = members(test, params, channelId, query)
    expect(rest).toEqual({ members: [alice], responseMetaData: { nextCursor: null } })
  })
})

describe('getChannel', () => {
  it('tells the team or the group of such a room', () => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true })
    const people = [hanako, jiro].map((userId) => requirePerson(test.world, userId))
    const room = newRoom(people, [botId])
    const team = addRoom(test.world, { ...room, type: 'ORGUNIT', orgUnitId: 'team' }, { userId: hanako })
    expect(get(test, params, team.channelId).channelType).toEqual({ type: 'ORGUNIT', orgUnitId: 'team' })
    const group = addRoom(test.world, { ...room, type: 'GROUP', groupId: 'group' }, { userId: hanako })
    expect(get(test, params, group.channelId).channelType).toEqual({ type: 'GROUP', groupId: 'group' })
  })
})

describe('leaveChannel', () => {
  it('takes the bot out of a room of several people, which stays', () => {
    const test = testWorld()
    const { botId, params } = hire(test, { enableGroupJoin: true })
    const { channelId } = create(test, params, { members: [hanako, jiro] })
    told(test, botId)
    expectEmpty(test.run(leaveChannel, { params: { ...params, channelId } }), 204)
    expect(told(test, botId)).toEqual([{ type: 'leave', source: { channelId, domainId: works }, issuedTime }])
    expect(test.world.tenant.rooms.get(channelId)).toMatchObject({ members: [hanako, jiro], bots: [] })
  })

  it('ends a 1:1 room, and the next one is a new one', () => {
    const test = testWorld()
    const { botId, params } = hire(test)
    const { channelId } = create(test, params, { members: [hanako] })
    told(test, botId)
    expectEmpty(test.run(leaveChannel, { params: { ...params, channelId } }), 204)
    const source = { userId: hanako, channelId, domainId: works }
    expect(told(test, botId)).toEqual([{ type: 'end', source, issuedTime }])
    expect(create(test, params, { members: [hanako] }).channelId).not.toBe(channelId)
  })
})

describe('a room', () => {
  const operations = [getChannel, leaveChannel, listChannelMembers]

  it('is closed to a bot that is not, or no longer, in it', () => {
    const test = testWorld()
    const { params } = hire(test, { enableGroupJoin: true })
    const other = hire(test, { enableGroupJoin: true })
    const { channelId } = create(test, params, { members: [hanako, jiro] })
    const denied = { status: 403, code: 'ACCESS_DENIED', description: 'Access is denied for the room.' }
    for (const operation of operations) {
      expect(refusal(() => test.run(operation, { params: { ...other.params, channelId } }))).toEqual(denied)
    }
    test.run(leaveChannel, { params: { ...params, channelId } })
    for (const operation of operations) {
      expect(refusal(() => test.run(operation, { params: { ...params, channelId } }))).toEqual(denied)
    }
  })

  it('must be there, and so must the bot', () => {
    const test = testWorld()
    const { params } = hire(test)
    const { channelId } = create(test, params, { members: [hanako] })
    for (const operation of operations) {
      for (const path of [
        { ...params, channelId: 'none' },
        { botId: '1', channelId },
      ]) {
        expect(refusal(() => test.run(operation, { params: path }))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
      }
    }
    const call = () => create(test, { botId: '1' }, { members: [hanako] })
    expect(refusal(call)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  })
})
