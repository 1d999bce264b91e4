import { describe, expect, it } from 'vitest'
import { acting, hanako, issuedTime, jiro } from './acting.ts'

describe('a postback', () => {
  it('from a 1:1 room names the room', () => {
    const { act, bot, told } = acting()
    const { channelId } = act(hanako, { act: 'postback', to: { botId: bot.botId }, data: 'order=1' })
    const source = { userId: hanako, channelId, domainId: 10000001 }
    expect(told()).toEqual([
      { type: 'begin', source, issuedTime },
      { type: 'postback', source, issuedTime, data: 'order=1' },
    ])
  })

  it('shows its text as said by the person, and tells no bot of that', () => {
    const { act, bot, said, told } = acting()
    const to = { botId: bot.botId }
    const { channelId, sequence } = act(hanako, { act: 'postback', to, data: 'order=1', displayText: 'I take it' })
    expect(told().map((event) => (event as { type: string }).type)).toEqual(['begin', 'postback'])
    expect(said(channelId)).toContainEqual({ from: { userId: hanako }, content: { type: 'text', text: 'I take it' } })
    expect(sequence).toEqual(expect.any(Number))
  })

  it('without a text shows none', () => {
    const { act, bot, said } = acting()
    const { channelId, sequence } = act(hanako, { act: 'postback', to: { botId: bot.botId }, data: 'order=1' })
    expect(said(channelId).filter((message) => JSON.stringify(message).includes('"text"'))).toEqual([])
    expect(said(channelId).at(-1)).toMatchObject({ content: { notice: 'postback', subjects: ['order=1'] } })
    expect(sequence).toBeUndefined()
  })

  it('is asked for no kind of message', () => {
    const { act, addBot, told } = acting()
    const mute = addBot({ callbackEvents: [] })
    act(hanako, { act: 'postback', to: { botId: mute.botId }, data: 'order=1' })
    expect(told(mute).at(-1)).toMatchObject({ type: 'postback' })
  })

  it('in a room of several bots reaches the one whose action it is', () => {
    const { act, bot, addBot, told } = acting()
    const other = addBot()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId, other.botId] })
    told()
    told(other)
    act(hanako, { act: 'postback', to: { channelId }, data: 'order=1', botId: other.botId })
    expect(told()).toEqual([])
    expect(told(other)).toMatchObject([{ type: 'postback', source: { channelId } }])
  })

  it('in a room of several bots reaches them all when it is not known whose it is', () => {
    const { act, bot, addBot, told } = acting()
    const other = addBot()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId, other.botId] })
    act(hanako, { act: 'postback', to: { channelId }, data: 'order=1' })
    expect(told().at(-1)).toMatchObject({ type: 'postback' })
    expect(told(other).at(-1)).toMatchObject({ type: 'postback' })
  })

  it('goes to no bot that is not in the room', () => {
    const { act, bot, addBot } = acting()
    const other = addBot()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId] })
    const tap = () => act(hanako, { act: 'postback', to: { channelId }, data: 'order=1', botId: other.botId })
    expect(tap).toThrow(`The bot ${other.botId} is not in the room.`)
  })
})
