import { describe, expect, it } from 'vitest'
import { acting, alice, hanako, issuedTime, jiro, meiling } from './acting.ts'

const types = (events: unknown[]) => events.map((event) => (event as { type: string }).type)

describe('opening a 1:1 room', () => {
  it('begins it, once', () => {
    const { act, bot, told } = acting()
    const { channelId } = act(hanako, { act: 'open', botId: bot.botId })
    expect(act(hanako, { act: 'open', botId: bot.botId })).toEqual({ channelId })
    const source = { userId: hanako, channelId, domainId: 10000001 }
    expect(told()).toEqual([{ type: 'begin', source, issuedTime }])
  })

  it('is not for those who may not use the bot', () => {
    const { act, addBot } = acting()
    const local = addBot({ domains: [10000001] })
    expect(() => act(meiling, { act: 'open', botId: local.botId })).toThrow('may not use the bot')
  })
})

describe('leaving', () => {
  it('a 1:1 room ends it; the next message begins a new one', () => {
    const { act, bot, told } = acting()
    const { channelId } = act(hanako, { act: 'open', botId: bot.botId })
    told()
    act(hanako, { act: 'leave', channelId })
    const source = { userId: hanako, channelId, domainId: 10000001 }
    expect(told()).toEqual([{ type: 'end', source, issuedTime }])
    expect(act(hanako, { act: 'open', botId: bot.botId }).channelId).not.toBe(channelId)
  })

  it('a room of several people tells its bots who left', () => {
    const { act, bot, told } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro, alice], bots: [bot.botId] })
    told()
    act(jiro, { act: 'leave', channelId })
    const source = { channelId, domainId: 10000001 }
    expect(told()).toEqual([{ type: 'left', source, issuedTime, members: [jiro] }])
  })

  it('as the last one takes the bots along', () => {
    const { act, bot, told, world } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId] })
    act(jiro, { act: 'leave', channelId })
    act(hanako, { act: 'leave', channelId })
    expect(types(told())).toEqual(['join', 'left', 'left', 'leave'])
    expect(world.tenant.rooms.has(channelId)).toBe(false)
  })

  it('is for those who are there', () => {
    const { act } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [] })
    expect(() => act(alice, { act: 'leave', channelId })).toThrow('is in no room')
  })
})

describe('creating a room', () => {
  it('brings the bots in, with the person who creates it', () => {
    const { act, bot, told, world } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro, 'alice@example.com'], bots: [bot.botId] })
    expect(told()).toEqual([{ type: 'join', source: { channelId, domainId: 10000001 }, issuedTime }])
    expect(world.tenant.rooms.get(channelId)).toEqual({
      channelId,
      type: 'MULTI_USERS',
      title: '山田 花子, 佐藤 次郎, Alice Baker',
      domainId: 10000001,
      members: [hanako, jiro, alice],
      bots: [bot.botId],
    })
  })

  it('takes a title', () => {
    const { act, world } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', title: 'Lunch', members: [jiro], bots: [] })
    expect(world.tenant.rooms.get(channelId)).toHaveProperty('title', 'Lunch')
  })

  it('needs somebody else, and takes nobody twice', () => {
    const { act, bot, world } = acting()
    const alone = () => act(hanako, { act: 'createRoom', members: [hanako], bots: [bot.botId] })
    expect(alone).toThrow('needs at least one other person')
    const { channelId } = act(hanako, {
      act: 'createRoom',
      members: [jiro, 'jiro@example.com', hanako],
      bots: [bot.botId, bot.botId],
    })
    expect(world.tenant.rooms.get(channelId)).toMatchObject({ members: [hanako, jiro], bots: [bot.botId] })
  })

  it('brings no bot that joins no rooms', () => {
    const { act, addBot, world } = acting()
    const alone = addBot({ enableGroupJoin: false })
    const create = () => act(hanako, { act: 'createRoom', members: [jiro], bots: [alone.botId] })
    expect(create).toThrow(`The bot ${alone.botId} joins no room of several people: its enableGroupJoin is false.`)
    expect(world.tenant.rooms.size).toBe(0)
  })

  it('brings no bot of another domain', () => {
    const { act, addBot } = acting()
    const foreign = addBot({ domains: [10000002] })
    const create = () => act(hanako, { act: 'createRoom', members: [meiling], bots: [foreign.botId] })
    expect(create).toThrow(`may not use the bot ${foreign.botId}`)
    expect(() => act(meiling, { act: 'createRoom', members: [hanako], bots: [foreign.botId] })).not.toThrow()
  })

  it('is bounded like the API: 100 people, a title of 1,000 characters', () => {
    const { act, world } = acting()
    const person = world.tenant.people.get(jiro) ?? expect.fail()
    const members = Array.from({ length: 100 }, (_, index) => `member-${index}`)
    for (const userId of members) world.tenant.people.set(userId, { ...person, userId, loginId: userId })
    expect(() => act(hanako, { act: 'createRoom', members, bots: [] })).toThrow('at most 100 people')
    expect(() => act(hanako, { act: 'createRoom', members: members.slice(1), bots: [] })).not.toThrow()
    const title = 'x'.repeat(1001)
    expect(() => act(hanako, { act: 'createRoom', title, members: [jiro], bots: [] })).toThrow(
      'at most 1,000 characters',
    )
  })

  it('knows who is not there', () => {
    const { act } = acting()
    const create = () => act(hanako, { act: 'createRoom', members: ['nobody'], bots: [] })
    expect(create).toThrow('There is no person nobody.')
  })
})

describe('inviting', () => {
  it('tells the bots who joined, and a bot that it joined', () => {
    const { act, bot, addBot, told } = acting()
    const other = addBot()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId] })
    told()
    act(jiro, { act: 'invite', channelId, members: [alice, jiro], bots: [other.botId, bot.botId] })
    const source = { channelId, domainId: 10000001 }
    expect(told()).toEqual([{ type: 'joined', source, issuedTime, members: [alice] }])
    expect(told(other)).toEqual([{ type: 'join', source, issuedTime }])
  })

  it('brings no bot that joins no rooms, and then nobody', () => {
    const { act, addBot, world } = acting()
    const alone = addBot({ enableGroupJoin: false })
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [] })
    const invite = () => act(hanako, { act: 'invite', channelId, members: [alice], bots: [alone.botId] })
    expect(invite).toThrow('enableGroupJoin is false')
    expect(world.tenant.rooms.get(channelId)?.members).toEqual([hanako, jiro])
  })

  it('needs somebody, a room of several people, and to be in it', () => {
    const { act, bot } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [] })
    expect(() => act(hanako, { act: 'invite', channelId })).toThrow('Nobody is named')
    expect(() => act(alice, { act: 'invite', channelId, members: [alice] })).toThrow('is in no room')
    const direct = act(hanako, { act: 'open', botId: bot.botId })
    expect(() => act(hanako, { act: 'invite', channelId: direct.channelId, members: [jiro] })).toThrow('1:1 room')
  })
})

describe('removing', () => {
  it('tells the bots who left, and a bot that it left', () => {
    const { act, bot, addBot, told } = acting()
    const other = addBot()
    const bots = [bot.botId, other.botId]
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro, alice], bots })
    told()
    told(other)
    act(jiro, { act: 'remove', channelId, members: [alice], bots: [other.botId] })
    const source = { channelId, domainId: 10000001 }
    expect(told()).toEqual([{ type: 'left', source, issuedTime, members: [alice] }])
    expect(told(other)).toEqual([{ type: 'leave', source, issuedTime }])
  })

  it('a bot alone leaves the people there', () => {
    const { act, bot, world } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId] })
    act(jiro, { act: 'remove', channelId, bots: [bot.botId] })
    expect(world.tenant.rooms.get(channelId)).toMatchObject({ members: [hanako, jiro], bots: [] })
  })

  it('a bot from a 1:1 room is not possible: one leaves it', () => {
    const { act, bot } = acting()
    const { channelId } = act(hanako, { act: 'open', botId: bot.botId })
    expect(() => act(hanako, { act: 'remove', channelId, bots: [bot.botId] })).toThrow('1:1 room')
  })

  it('needs somebody who is there, and oneself is left out', () => {
    const { act, bot } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [] })
    const remove = () => act(hanako, { act: 'remove', channelId, members: [alice, hanako], bots: [bot.botId] })
    expect(remove).toThrow('Nobody is named who is in the room.')
  })
})
