import type { ReceivedContent } from '@lineworks-bot/types'
import { describe, expect, it } from 'vitest'
import { acting, alice, hanako, issuedTime, jiro, meiling } from './acting.ts'

const text: ReceivedContent = { type: 'text', text: 'Hello' }
const fromHanako = { userId: hanako, domainId: 10000001 }

describe('in a 1:1 room', () => {
  it('a text opens the room and reaches the bot without a channel ID', () => {
    const { act, bot, told, said } = acting()
    const { channelId, sequence } = act(hanako, { act: 'send', to: { botId: bot.botId }, content: text })
    expect(told()).toEqual([
      { type: 'begin', source: { ...fromHanako, channelId }, issuedTime },
      { type: 'message', source: fromHanako, issuedTime, content: text },
    ])
    expect(said(channelId).at(-1)).toEqual({ from: { userId: hanako }, content: text })
    expect(sequence).toEqual(expect.any(Number))
  })

  it('a second text begins nothing', () => {
    const { act, bot, told } = acting()
    const { channelId } = act(hanako, { act: 'send', to: { botId: bot.botId }, content: text })
    told()
    expect(act(hanako, { act: 'send', to: { channelId }, content: text }).channelId).toBe(channelId)
    expect(told()).toEqual([{ type: 'message', source: fromHanako, issuedTime, content: text }])
  })

  it.each<ReceivedContent>([
    { type: 'text', text: 'FAQ', postback: 'menu:faq' },
    { type: 'location', address: 'Yokohama', latitude: 35.457611, longitude: 139.631994 },
    { type: 'sticker', packageId: '2', stickerId: '37' },
  ])('$type goes to the bot as it was sent', (content) => {
    const { act, bot, told } = acting()
    act(hanako, { act: 'send', to: { botId: bot.botId }, content })
    expect(told().at(-1)).toEqual({ type: 'message', source: fromHanako, issuedTime, content })
  })

  it('takes a login ID and tells the resource ID', () => {
    const { act, bot, told } = acting()
    act('hanako@example.com', { act: 'send', to: { botId: bot.botId }, content: text })
    expect(told().at(-1)).toMatchObject({ source: fromHanako })
  })

  it('a kind that the bot does not take is greyed out, and nothing happens', () => {
    const { act, addBot, world, told } = acting()
    const shy = addBot({ callbackEvents: ['sticker', 'image'] })
    const send = () => act(hanako, { act: 'send', to: { botId: shy.botId }, content: text })
    expect(send).toThrow(
      `In the 1:1 room with the bot ${shy.botId} nothing of the kind text can be sent: its callbackEvents name only sticker, image.`,
    )
    expect(world.tenant.rooms.size).toBe(0)
    expect(told(shy)).toEqual([])
  })

  it('a bot that names no kind takes none, but what an action says', () => {
    const { act, addBot, told } = acting()
    const mute = addBot({ callbackEvents: [] })
    const to = { botId: mute.botId }
    expect(() => act(hanako, { act: 'send', to, content: text })).toThrow('its callbackEvents name no kind')
    act(hanako, { act: 'send', to, content: { ...text, postback: 'start' } })
    expect(told(mute).at(-1)).toMatchObject({ content: { postback: 'start' } })
  })

  it('greys out in a room that is open already, too', () => {
    const { act, addBot } = acting()
    const shy = addBot({ callbackEvents: [] })
    const { channelId } = act(hanako, { act: 'open', botId: shy.botId })
    expect(() => act(hanako, { act: 'send', to: { channelId }, content: text })).toThrow('name no kind')
  })

  it('is not for people of a domain that the bot was not added to', () => {
    const { act, addBot, world } = acting()
    const local = addBot({ domains: [10000001] })
    const send = () => act(meiling, { act: 'send', to: { botId: local.botId }, content: text })
    expect(send).toThrow(`may not use the bot ${local.botId}`)
    expect(world.tenant.rooms.size).toBe(0)
  })

  it('is only for chosen members where only those may use the bot', () => {
    const { act, bot, world } = acting()
    const entry = world.tenant.botDomains.get(`${bot.botId}/10000001`) ?? expect.fail()
    world.tenant.botDomains.set(`${bot.botId}/10000001`, { ...entry, allowToSelectedMember: true })
    const send = () => act(hanako, { act: 'send', to: { botId: bot.botId }, content: text })
    expect(send).toThrow('may not use the bot')
    const user = { botId: bot.botId, domainId: 10000001, userId: hanako }
    world.tenant.botUsers.set(`${bot.botId}/10000001/${hanako}`, user)
    expect(send).not.toThrow()
  })

  it('is closed to a person who may no longer use the bot', () => {
    const { act, bot, world } = acting()
    const { channelId } = act(hanako, { act: 'open', botId: bot.botId })
    world.tenant.botDomains.delete(`${bot.botId}/10000001`)
    expect(() => act(hanako, { act: 'send', to: { channelId }, content: text })).toThrow('may not use the bot')
  })

  it('is not for others', () => {
    const { act, bot } = acting()
    const { channelId } = act(hanako, { act: 'open', botId: bot.botId })
    expect(() => act(jiro, { act: 'send', to: { channelId }, content: text })).toThrow('is in no room')
  })
})

describe('in a room of several people', () => {
  it('reaches every bot in it, with the channel ID', () => {
    const { act, bot, addBot, told } = acting()
    const other = addBot()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId, other.botId] })
    told()
    told(other)
    act(jiro, { act: 'send', to: { channelId }, content: text })
    const event = {
      type: 'message',
      source: { userId: jiro, channelId, domainId: 10000001 },
      issuedTime,
      content: text,
    }
    expect(told()).toEqual([event])
    expect(told(other)).toEqual([event])
  })

  it('takes every kind: which ones a bot is told of is another matter', () => {
    const { act, addBot, said } = acting()
    const shy = addBot({ callbackEvents: [] })
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [shy.botId] })
    act(jiro, { act: 'send', to: { channelId }, content: text })
    expect(said(channelId).at(-1)).toMatchObject({ content: text })
  })

  it('says of which domain the person is, who may be of another than the room', () => {
    const { act, bot, told } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [meiling], bots: [bot.botId] })
    act(meiling, { act: 'send', to: { channelId }, content: text })
    expect(told().at(-1)).toMatchObject({ source: { userId: meiling, channelId, domainId: 10000002 } })
  })

  it('is not for somebody who left', () => {
    const { act } = acting()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro, alice], bots: [] })
    act(jiro, { act: 'leave', channelId })
    expect(() => act(jiro, { act: 'send', to: { channelId }, content: text })).toThrow('is in no room')
  })
})

describe('files', () => {
  it.each(['image', 'audio', 'video'] as const)('%s goes to the bot by its file ID', (type) => {
    const { act, bot, file, told } = acting()
    const fileId = file(bot.botId)
    act(hanako, { act: 'send', to: { botId: bot.botId }, content: { type, fileId } })
    expect(told().at(-1)).toEqual({ type: 'message', source: fromHanako, issuedTime, content: { type, fileId } })
  })

  it('a file is shown with its name, which the bot is not told', () => {
    const { act, bot, file, said, told } = acting()
    const content = { type: 'file', fileId: file(bot.botId, 'minutes.pdf') } as const
    const { channelId } = act(hanako, { act: 'send', to: { botId: bot.botId }, content })
    expect(told().at(-1)).toMatchObject({ content: { type: 'file', fileId: content.fileId } })
    expect(said(channelId).at(-1)).toMatchObject({ content: { ...content, fileName: 'minutes.pdf' } })
    act(hanako, { act: 'send', to: { botId: bot.botId }, content: { ...content, fileName: 'other.pdf' } })
    expect(told().at(-1)).toHaveProperty('content', content)
  })

  it('each bot of a room gets a file ID of its own, with the same bytes', () => {
    const { act, bot, addBot, file, told, world } = acting()
    const other = addBot()
    const { channelId } = act(hanako, { act: 'createRoom', members: [jiro], bots: [bot.botId, other.botId] })
    const fileId = file(bot.botId)
    act(hanako, { act: 'send', to: { channelId }, content: { type: 'image', fileId } })
    expect(told().at(-1)).toMatchObject({ content: { fileId } })
    const copy = (told(other).at(-1) as { content: { fileId: string } }).content.fileId
    expect(copy).not.toBe(fileId)
    expect(world.tenant.files.get(copy)).toMatchObject({ botId: other.botId, origin: 'person', fileName: 'floor.png' })
    expect(world.blobs.get(copy)).toEqual(world.blobs.get(fileId))
  })

  it('of a bot are no files of a person', () => {
    const { act, bot, file, world } = acting()
    const fileId = file(bot.botId)
    const stored = world.tenant.files.get(fileId) ?? expect.fail()
    world.tenant.files.set(fileId, { ...stored, origin: 'bot' })
    const send = () => act(hanako, { act: 'send', to: { botId: bot.botId }, content: { type: 'image', fileId } })
    expect(send).toThrow(`content.fileId: no person brought a file ${fileId}`)
    expect(world.tenant.rooms.size).toBe(0)
  })

  it('expire', () => {
    const { act, bot, file, world } = acting()
    const content = { type: 'image', fileId: file(bot.botId) } as const
    world.clock.move(24 * 60 * 60 * 1000)
    expect(() => act(hanako, { act: 'send', to: { botId: bot.botId }, content })).toThrow('has expired')
  })
})

describe('what cannot be sent', () => {
  it.each([
    ['an empty text', { type: 'text', text: '' }, 'content.text'],
    ['a text that is none', { type: 'text', text: 7 }, 'content.text'],
    ['a location without a place', { type: 'location', address: 'Yokohama' }, 'content'],
    ['a kind that nobody knows', { type: 'dance' }, 'content.type'],
    ['nothing', null, 'content'],
  ])('%s', (_, content, place) => {
    const { act, bot } = acting()
    // Wrong on purpose.
    const send = () => act(hanako, { act: 'send', to: { botId: bot.botId }, content: content as ReceivedContent })
    expect(send).toThrow(place)
  })

  it('sends no member that nobody described', () => {
    const { act, bot, told } = acting()
    const content = { ...text, mood: 'merry' } as ReceivedContent
    act(hanako, { act: 'send', to: { botId: bot.botId }, content })
    expect(told().at(-1)).toHaveProperty('content', text)
  })

  it('knows who is not there', () => {
    const { act, bot } = acting()
    expect(() => act('nobody', { act: 'open', botId: bot.botId })).toThrow('There is no person nobody.')
    expect(() => act(hanako, { act: 'open', botId: 7 })).toThrow('There is no bot 7.')
    expect(() => act(hanako, { act: 'send', to: { channelId: 'c' }, content: text })).toThrow('is in no room c.')
  })
})
