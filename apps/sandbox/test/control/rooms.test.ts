import { describe, expect, it } from 'vitest'
import type { MessageView } from '../../src/control/protocol.ts'
import { hanako, jiro, alice, open, call, post, client } from './control-client.ts'

describe('messages of a room', () => {
  it('come oldest first, page by page, in the language of the person', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const { channelId } = await sandbox.as(hanako).send('Hello')
    await sandbox.as(jiro).send('Elsewhere')
    const i18nTexts = [{ language: 'ja_JP', text: 'こんにちは' }] as const
    await client(sandbox).sendUserMessage({
      botId,
      userId: hanako,
      content: { type: 'text', text: 'Hi', i18nTexts: [...i18nTexts] },
    })
    const path = `rooms/${channelId}/messages?as=${hanako}`
    const { body } = await call<{ messages: MessageView[] }>(sandbox, path)
    expect(body.messages).toMatchObject([
      { content: { type: 'notice', notice: 'began' } },
      { from: { userId: hanako }, content: { type: 'text', text: 'Hello' } },
      { from: { botId }, content: { type: 'text', text: 'こんにちは' } },
    ])
    expect(body.messages[2]?.content).not.toHaveProperty('i18nTexts')
    const last = await call<{ messages: MessageView[] }>(sandbox, `${path}&count=1`)
    expect(last.body.messages).toEqual(body.messages.slice(2))
    const before = await call<{ messages: MessageView[] }>(
      sandbox,
      `${path}&count=1&before=${body.messages[2]?.sequence}`,
    )
    expect(before.body.messages).toEqual(body.messages.slice(1, 2))
    const base = await call<{ messages: MessageView[] }>(sandbox, `rooms/${channelId}/messages`)
    expect(base.body.messages[2]?.content).toHaveProperty('i18nTexts')
  })

  it.each(['count=0', 'count=201', 'count=ten', 'count=1.5', 'before=-1'])('asks for no %s', async (query) => {
    const { status, body } = await call<{ message: string }>(await open(), `rooms/c/messages?${query}`)
    expect([status, body.message]).toEqual([400, expect.stringContaining('must be a whole number from')])
  })
})

describe('acts', () => {
  it('are done by the person', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const act = { act: 'send', to: { botId }, content: { type: 'text', text: 'Hello' } }
    const { status, body } = await post(sandbox, `people/${encodeURIComponent('hanako@example.com')}/acts`, act)
    expect({ status, body }).toEqual({
      status: 200,
      body: { channelId: expect.any(String), sequence: expect.any(Number) },
    })
    await sandbox.idle()
    expect(sandbox.callbacks()).toMatchObject([{ event: 'message', status: 200 }])
  })

  it('of every kind are understood', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const act = async (value: object) => {
      const { status, body } = await post<{ channelId: string }>(sandbox, `people/${hanako}/acts`, value)
      expect([status, body]).toEqual([200, expect.objectContaining({ channelId: expect.any(String) })])
      return body.channelId
    }
    const direct = await act({ act: 'open', botId })
    await act({ act: 'postback', to: { channelId: direct }, data: 'x', displayText: 'X', botId })
    const channelId = await act({ act: 'createRoom', title: 'Lunch', members: [jiro], bots: [] })
    await act({ act: 'invite', channelId, members: [alice], bots: [botId] })
    await act({ act: 'remove', channelId, members: [alice], bots: [botId] })
    await act({ act: 'leave', channelId })
    await sandbox.idle()
    expect(sandbox.callbacks().map(({ event }) => event)).toEqual(['postback', 'join', 'leave'])
  })

  it.each([
    [[], 'the body must be a JSON object'],
    [{}, 'act must be one of send, postback, open, createRoom, invite, remove, leave'],
    [{ act: 'constructor' }, 'act must be one of send, postback, open, createRoom, invite, remove, leave'],
    [{ act: 'send', content: { type: 'text', text: 'x' } }, 'to must be a JSON object'],
    [{ act: 'send', to: {}, content: { type: 'text', text: 'x' } }, 'to must have botId or channelId'],
    [{ act: 'send', to: { botId: 1, channelId: 'c' } }, 'to must have botId or channelId'],
    [{ act: 'send', to: { botId: '1' }, content: { type: 'text', text: 'x' } }, 'botId must be a whole number'],
    [{ act: 'open', botId: 1.5 }, 'botId must be a whole number'],
    [{ act: 'postback', to: { botId: 1 } }, 'data must be a string'],
    [{ act: 'createRoom', members: 'all', bots: [] }, 'members must be a list'],
    [{ act: 'createRoom', members: [1], bots: [] }, 'members must hold strings only'],
    [{ act: 'createRoom', members: [jiro], bots: ['1'] }, 'bots must hold whole numbers only'],
    [{ act: 'createRoom', title: 1, members: [jiro] }, 'title must be a string'],
    [{ act: 'leave' }, 'channelId must be a string'],
  ])('that make no sense are refused: %j', async (act, message) => {
    expect(await post(await open(), `people/${hanako}/acts`, act)).toEqual({ status: 400, body: { message } })
  })

  it('that are not allowed are refused with the reason', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot', callbackEvents: ['sticker'] })
    const act = { act: 'send', to: { botId }, content: { type: 'text', text: 'Hello' } }
    const { status, body } = await post<{ message: string }>(sandbox, `people/${hanako}/acts`, act)
    expect([status, body.message]).toEqual([403, expect.stringContaining('name only sticker')])
    expect((await post(sandbox, 'people/nobody/acts', act)).status).toBe(404)
  })

  it('take JSON only, of a bounded size', async () => {
    const sandbox = await open()
    const send = (body: string, type: string) =>
      call(sandbox, `people/${hanako}/acts`, { method: 'POST', headers: { 'content-type': type }, body })
    expect((await send('{"act":"open"}', 'text/plain')).status).toBe(415)
    expect((await send('{"act":"open"}', 'application/jsonp')).status).toBe(415)
    expect(await send('{', 'application/json')).toEqual({ status: 400, body: { message: 'the body is not JSON' } })
    expect((await send(`"${'x'.repeat(300_000)}"`, 'application/json')).status).toBe(413)
  })
})
