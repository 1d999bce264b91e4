import type { Bot, BotSettings } from '@lineworks-bot/types'
import { responses } from '@lineworks-bot/validators/operations'
import { describe, expect, it } from 'vitest'
import { addBot, getBot, listBots, patchBot, reissueBotSecret, updateBot } from '../../src/operations/bots/index.ts'
import { testWorld, type TestWorld } from '../test-world.ts'
import { body, hire, refusal, required, richMenu, works } from './bots-at-work.ts'

const add = ({ run }: TestWorld, settings: BotSettings): Bot =>
  body(run(addBot, { body: settings }), 201, responses.addBot)

const get = ({ run }: TestWorld, params: { botId: string }): Bot => body(run(getBot, { params }), 200, responses.getBot)

const put = ({ run }: TestWorld, params: { botId: string }, settings: BotSettings): Bot =>
  body(run(updateBot, { params, body: settings }), 200, responses.updateBot)

const patch = ({ run }: TestWorld, params: { botId: string }, settings: Partial<BotSettings>): Bot =>
  body(run(patchBot, { params, body: settings }), 200, responses.patchBot)

const everything: BotSettings = {
  ...required,
  subadministrators: ['e417a131-a56d-44a4-5304-033e16fca8d1'],
  allowDomains: [works],
  enableCallback: true,
  channelEvents: ['message', 'begin', 'end'],
  callbackEvents: ['text', 'image'],
  callbackUrl: 'https://example.com/callback',
  enableGroupJoin: true,
  i18nBotNames: [{ language: 'ja_JP', botName: 'シフト連絡' }],
  i18nDescriptions: [{ language: 'ja_JP', description: '一週間の予定' }],
  i18nPhotoUrls: [{ language: 'ja_JP', photoUrl: 'https://example.com/shift-ja.png' }],
}

const defaults = {
  enableCallback: false,
  channelEvents: ['message', 'join', 'leave', 'joined', 'left', 'postback'],
  enableGroupJoin: false,
}

const twoTimes = { createdTime: '2026-03-14T10:59:26+09:00', modifiedTime: '2026-03-14T10:59:26+09:00' }

describe('addBot', () => {
  it('gives IDs from 2000001 on, fills the defaults in and takes the time of Japan', () => {
    const test = testWorld()
    expect(add(test, required)).toEqual({ botId: 2000001, ...required, ...defaults, ...twoTimes })
    expect(add(test, required).botId).toBe(2000002)
  })

  it('keeps everything that is set', () => {
    const test = testWorld()
    expect(add(test, everything)).toEqual({ botId: 2000001, ...everything, ...twoTimes })
    expect(get(test, { botId: '2000001' })).toEqual({ botId: 2000001, ...everything, ...twoTimes })
  })

  it('makes each line break of a name a blank, in every language', () => {
    const bot = add(testWorld(), {
      ...required,
      botName: 'Shift\nbot\r\nof\rTokyo',
      i18nBotNames: [{ language: 'ja_JP', botName: 'シフト\n連絡' }],
    })
    expect(bot.botName).toBe('Shift bot of Tokyo')
    expect(bot.i18nBotNames).toEqual([{ language: 'ja_JP', botName: 'シフト 連絡' }])
  })

  it('never shows the secret', () => {
    const test = testWorld()
    const bot = add(test, required)
    const secret = test.world.tenant.bots.get(String(bot.botId))?.secret
    expect(secret).toMatch(/./)
    expect(JSON.stringify(bot)).not.toContain(secret)
  })

  it('has no callback URL for an empty one', () => {
    expect(add(testWorld(), { ...required, callbackUrl: '' })).not.toHaveProperty('callbackUrl')
  })

  it('refuses the 301st bot', () => {
    const test = testWorld()
    for (let count = 0; count < 300; count++) add(test, required)
    expect(refusal(() => add(test, required))).toMatchObject({ status: 403, code: 'LIMIT_EXCEEDED' })
    expect(test.world.tenant.bots.size).toBe(300)
  })

  it('passes over the IDs of bots that were there at first', () => {
    const test = testWorld()
    const { botId } = add(test, required)
    const seeded = test.world.tenant.bots.get(String(botId))
    if (seeded === undefined) throw new Error('no bot')
    test.world.tenant.bots.set('2000002', { ...seeded, botId: 2000002 })
    expect(add(test, required).botId).toBe(2000003)
  })

  it('refuses domains that the tenant does not have', () => {
    const test = testWorld()
    const call = () => add(test, { ...required, allowDomains: [works, 5] })
    expect(refusal(call)).toMatchObject({ status: 400, code: 'INVALID_PARAMETER' })
    expect(refusal(call).description).toContain('allowDomains.1')
  })

  it('takes a default rich menu like the example of its page, though there can be none yet', () => {
    expect(add(testWorld(), { ...required, defaultRichmenuId: '40001' }).defaultRichmenuId).toBe('40001')
  })

  it('tells the page', () => {
    const test = testWorld()
    add(test, required)
    expect(test.changes).toEqual([{ kind: 'state' }])
  })
})

describe('listBots', () => {
  it('gives short bots, oldest first, page by page', () => {
    const test = testWorld()
    add(test, everything)
    add(test, required)
    add(test, required)
    const first = body(test.run(listBots, { query: 'count=2' }), 200, responses.listBots)
    const { botName, photoUrl, i18nBotNames, i18nPhotoUrls } = everything
    expect(first.bots).toEqual([
      { botId: 2000001, botName, photoUrl, i18nBotNames, i18nPhotoUrls },
      { botId: 2000002, botName: required.botName, photoUrl: required.photoUrl },
    ])
    const cursor = first.responseMetaData?.nextCursor ?? ''
    const query = new URLSearchParams({ count: '2', cursor }).toString()
    const second = body(test.run(listBots, { query }), 200, responses.listBots)
    expect(second.bots?.map((bot) => bot.botId)).toEqual([2000003])
    expect(second.responseMetaData?.nextCursor).toBeNull()
  })
})

describe('updateBot', () => {
  it('puts what is left out back to its default, or away', () => {
    const test = testWorld()
    const { botId } = add(test, everything)
    const params = { botId: String(botId) }
    test.world.clock.move(61_000)
    const modifiedTime = '2026-03-14T11:00:27+09:00'
    const expected = { botId, ...required, ...defaults, createdTime: twoTimes.createdTime, modifiedTime }
    expect(put(test, params, required)).toEqual(expected)
    expect(get(test, params)).toEqual(expected)
  })

  it('keeps the secret', () => {
    const test = testWorld()
    const { params } = hire(test)
    const secret = test.world.tenant.bots.get(params.botId)?.secret
    put(test, params, required)
    expect(test.world.tenant.bots.get(params.botId)?.secret).toBe(secret)
  })
})

describe('patchBot', () => {
  it('keeps what is left out', () => {
    const test = testWorld()
    const { botId } = add(test, everything)
    const params = { botId: String(botId) }
    test.world.clock.move(1000)
    const changed = patch(test, params, { description: 'Tells the shifts' })
    const modifiedTime = '2026-03-14T10:59:27+09:00'
    expect(changed).toEqual({ botId, ...everything, description: 'Tells the shifts', ...twoTimes, modifiedTime })
    expect(get(test, params)).toEqual(changed)
  })

  it('takes the callback URL away by an empty one', () => {
    const test = testWorld()
    const { botId } = add(test, everything)
    const params = { botId: String(botId) }
    expect(patch(test, params, { enableCallback: true }).callbackUrl).toBe('https://example.com/callback')
    expect(patch(test, params, { callbackUrl: '' })).not.toHaveProperty('callbackUrl')
  })

  it('makes a line break of a name a blank', () => {
    const test = testWorld()
    const { params } = hire(test)
    expect(patch(test, params, { botName: 'A\nB' }).botName).toBe('A B')
  })

  it('refuses domains that the tenant does not have, and changes nothing', () => {
    const test = testWorld()
    const { params } = hire(test)
    const call = () => patch(test, params, { botName: 'Other', allowDomains: [5] })
    expect(refusal(call)).toMatchObject({ status: 400, code: 'INVALID_PARAMETER' })
    expect(get(test, params).botName).toBe('Shift bot')
  })
})

describe('defaultRichmenuId', () => {
  it('must be a rich menu of this bot', () => {
    const test = testWorld()
    const { botId, params } = hire(test)
    const other = hire(test)
    test.world.tenant.richMenus.set(`${botId}/40001`, { botId, richmenuId: '40001', menu: richMenu })
    expect(patch(test, params, { defaultRichmenuId: '40001' }).defaultRichmenuId).toBe('40001')
    for (const call of [
      () => patch(test, params, { defaultRichmenuId: '40002' }),
      () => patch(test, other.params, { defaultRichmenuId: '40001' }),
      () => put(test, other.params, { ...required, defaultRichmenuId: '40001' }),
    ]) {
      expect(refusal(call)).toMatchObject({ status: 400, code: 'INVALID_PARAMETER' })
      expect(refusal(call).description).toContain('defaultRichmenuId')
    }
  })

  it('may stay what it was: what was read can be sent back', () => {
    const test = testWorld()
    const { params } = hire(test, { defaultRichmenuId: '40001' })
    expect(put(test, params, { ...required, defaultRichmenuId: '40001' }).defaultRichmenuId).toBe('40001')
    expect(put(test, params, required)).not.toHaveProperty('defaultRichmenuId')
  })
})

describe('reissueBotSecret', () => {
  it('replaces the secret and nothing else', () => {
    const test = testWorld()
    const { params } = hire(test)
    const before = test.world.tenant.bots.get(params.botId)
    const { secret } = body(test.run(reissueBotSecret, { params }), 200, responses.reissueBotSecret)
    expect(secret).not.toBe(before?.secret)
    expect(test.world.tenant.bots.get(params.botId)).toEqual({ ...before, secret })
  })
})

it('answers 404 for a bot that is not there', () => {
  const test = testWorld()
  const params = { botId: '2000001' }
  for (const operation of [getBot, updateBot, patchBot, reissueBotSecret]) {
    const call = () => test.run(operation, { params, body: required })
    expect(refusal(call)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
  }
})
