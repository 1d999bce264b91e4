import type { BotSettings, CallbackEvent } from '@lineworks-bot/types'
import { describe, expect, it } from 'vitest'
import { unwantedBecause } from '../../src/callbacks/wanted.ts'
import { completeSettings } from '../../src/operations/bots/settings.ts'
import type { StoredBot } from '../../src/tenant/bots.ts'

const source = { userId: 'u', domainId: 1 }
const issuedTime = '2026-03-14T01:59:26.535Z'
const text: CallbackEvent = { type: 'message', source, issuedTime, content: { type: 'text', text: 'Hello' } }
const sticker: CallbackEvent = {
  type: 'message',
  source,
  issuedTime,
  content: { type: 'sticker', packageId: '1', stickerId: '2' },
}
const postback: CallbackEvent = { type: 'postback', source, issuedTime, data: 'order=1' }
const inRoom = { source: { channelId: 'c', domainId: 1 }, issuedTime }
const begin: CallbackEvent = { type: 'begin', source: { ...inRoom.source, userId: 'u' }, issuedTime }

const wanting: Partial<BotSettings> = {
  enableCallback: true,
  callbackUrl: 'https://localhost/callback',
  callbackEvents: ['text'],
}

function why(event: CallbackEvent, settings: Partial<BotSettings>, urlNeeded = true): string | undefined {
  const base = { botName: 'Bot', photoUrl: 'https://example.com/a.png', description: 'A bot', administrators: ['u'] }
  const bot: StoredBot = {
    botId: 2000001,
    secret: 's',
    settings: completeSettings({ ...base, ...settings }),
    createdTime: '',
    modifiedTime: '',
  }
  return unwantedBecause(bot, event, urlNeeded)
}

describe('which events a bot is told of', () => {
  it('sends a kind of message that the bot asked for', () => {
    expect(why(text, wanting)).toBeUndefined()
  })

  it.each([
    ['callbacks are off', { ...wanting, enableCallback: false }, 'enableCallback is false'],
    [
      'callbacks were never switched on',
      { callbackUrl: wanting.callbackUrl ?? '', callbackEvents: ['text' as const] },
      'enableCallback is false',
    ],
    ['the URL is empty', { ...wanting, callbackUrl: '' }, 'callbackUrl is empty'],
    ['the kind is not asked for', { ...wanting, callbackEvents: ['image' as const] }, 'callbackEvents lacks text'],
    [
      'no kind was ever named',
      { enableCallback: true, callbackUrl: 'https://localhost/' },
      'callbackEvents lacks text',
    ],
    ['messages are off', { ...wanting, channelEvents: ['join' as const] }, 'channelEvents lacks message'],
  ])('drops a text when %s', (_, settings, reason) => {
    expect(why(text, settings)).toBe(reason)
  })

  it('asks for the kind of each message by itself', () => {
    expect(why(sticker, wanting)).toBe('callbackEvents lacks sticker')
  })

  it('asks a postback for no kind', () => {
    expect(why(postback, { ...wanting, callbackEvents: [] })).toBeUndefined()
  })

  it.each(['join', 'leave'] as const)('sends %s by default', (type) => {
    expect(why({ type, ...inRoom }, wanting)).toBeUndefined()
  })

  it.each(['joined', 'left'] as const)('sends %s by default', (type) => {
    expect(why({ type, ...inRoom, members: ['u'] }, wanting)).toBeUndefined()
  })

  it('sends begin and end only when asked for', () => {
    expect(why(begin, wanting)).toBe('channelEvents lacks begin')
    expect(why({ ...begin, type: 'end' }, wanting)).toBe('channelEvents lacks end')
    expect(why(begin, { ...wanting, channelEvents: ['begin'] })).toBeUndefined()
  })

  it('needs no URL when the receiver is in the process', () => {
    expect(why(text, { ...wanting, callbackUrl: '' }, false)).toBeUndefined()
  })
})
