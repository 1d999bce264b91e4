import { LineWorks } from '@lineworks-bot/client'
import type { MessageContent } from '@lineworks-bot/types'
import { afterEach, describe, expect, it } from 'vitest'
import { ActError, createSandbox, NoReplyError, type CreateSandboxOptions, type Sandbox } from '../../src/index.ts'

const running: Sandbox[] = []
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.stop()
})

/** A sandbox with one bot whose events are kept. */
async function open(options: CreateSandboxOptions = {}) {
  const events: { type: string; content?: object; source: object }[] = []
  const receiveCallback = async (request: Request) => {
    events.push(await request.json())
    return new Response()
  }
  const sandbox = await createSandbox({ receiveCallback, ...options })
  running.push(sandbox)
  const { botId } = sandbox.addBot({ botName: 'Bot' })
  const works = new LineWorks({ auth: sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch, retry: false })
  const write = (text: string, userId = 'hanako@example.com') =>
    works.sendUserMessage({ botId, userId, content: { type: 'text', text } })
  return { sandbox, botId, works, write, events, hanako: sandbox.as('hanako@example.com') }
}

describe('acts', () => {
  it('of each kind reach the bot', async () => {
    const { sandbox, events, hanako } = await open()
    await hanako.send('Hello')
    await hanako.sendSticker({ packageId: '2', stickerId: '37' })
    await hanako.sendLocation({ address: 'Yokohama', latitude: 35.45, longitude: 139.63 })
    await hanako.postback('order=1', { displayText: 'I take it' })
    const file = (contentType: string) => hanako.sendFile({ fileName: 'a', content: new Uint8Array([1]), contentType })
    for (const type of ['image/png', 'audio/mpeg', 'video/mp4', 'application/pdf']) await file(type)
    await hanako.sendFile({ fileName: 'a', content: new Blob(['x'], { type: 'image/png' }), kind: 'file' })
    await hanako.sendFile({ fileName: 'a', content: new Blob(['x'], { type: 'image/png' }) })
    await sandbox.idle()
    expect(
      events.map(({ type, content }) => (content !== undefined && 'type' in content ? content.type : type)),
    ).toEqual(['text', 'sticker', 'location', 'postback', 'image', 'audio', 'video', 'file', 'file', 'image'])
  })

  it('go where they are told to, then to the same place, by default to the only bot', async () => {
    const { sandbox, botId, events, hanako } = await open()
    const direct = await hanako.send('to the only bot')
    const { channelId } = await hanako.createRoom({ members: ['jiro@example.com'], bots: [botId] })
    expect((await hanako.send('to the room')).channelId).toBe(channelId)
    expect((await hanako.send('to the bot', { to: { botId } })).channelId).toBe(direct.channelId)
    expect((await hanako.send('to the bot again')).channelId).toBe(direct.channelId)
    await hanako.leave(direct.channelId)
    expect((await hanako.send('begins anew')).channelId).not.toBe(direct.channelId)
    await sandbox.idle()
    expect(events.filter(({ type }) => type === 'join')).toHaveLength(1)
  })

  it('ask which bot is meant when there are several', async () => {
    const { sandbox, botId, hanako } = await open()
    sandbox.addBot({ botName: 'Other' })
    await expect(hanako.send('Hello')).rejects.toThrow('may use 2 bots: say which one by { to: { botId } }')
    await hanako.open(botId)
    await expect(hanako.send('Hello')).resolves.toMatchObject({ sequence: expect.any(Number) })
  })

  it('cannot be done by anybody', async () => {
    const { sandbox, hanako } = await open()
    expect(() => sandbox.as('nobody')).toThrow(ActError)
    await expect(hanako.open(7)).rejects.toThrow(ActError)
    const lonely = await createSandbox()
    running.push(lonely)
    await expect(lonely.as('hanako@example.com').send('Hello')).rejects.toThrow('may use no bot')
  })

  it('change rooms', async () => {
    const { sandbox, botId, events, hanako } = await open()
    const { channelId } = await hanako.createRoom({ title: 'Lunch', members: ['jiro@example.com'], bots: [] })
    await hanako.invite({ channelId, members: ['alice@example.com'], bots: [botId] })
    await hanako.remove({ channelId, members: ['alice@example.com'] })
    await sandbox.as('jiro@example.com').leave(channelId)
    await hanako.remove({ channelId, bots: [botId] })
    await sandbox.idle()
    expect(events.map(({ type }) => type)).toEqual(['join', 'left', 'left', 'leave'])
  })
})

describe('tapping', () => {
  it('does what each type of action says', async () => {
    const { sandbox, events, hanako } = await open()
    const file = { fileName: 'a.png', content: new Uint8Array([1]), contentType: 'image/png' }
    const location = { address: 'Yokohama', latitude: 35.45, longitude: 139.63 }
    const sent = { sent: { channelId: expect.any(String), sequence: expect.any(Number) } }
    expect(await hanako.tap({ type: 'postback', label: 'Buy', data: 'buy', displayText: 'I buy' })).toEqual(sent)
    expect(await hanako.tap({ type: 'message', label: 'FAQ', text: 'Show me', postback: 'faq' })).toEqual(sent)
    expect(await hanako.tap({ type: 'message', label: 'FAQ', text: 'Show me' }, { says: 'label' })).toEqual(sent)
    expect(await hanako.tap({ type: 'camera', label: 'Take' }, { file })).toEqual(sent)
    expect(await hanako.tap({ type: 'cameraRoll', label: 'Choose' }, { file })).toEqual(sent)
    expect(await hanako.tap({ type: 'location', label: 'Where' }, { location })).toEqual(sent)
    expect(await hanako.tap({ type: 'uri', label: 'Open', uri: 'https://example.com/' })).toEqual({
      opened: 'https://example.com/',
    })
    expect(await hanako.tap({ type: 'copy', label: 'Copy', copyText: 'A1B2' })).toEqual({ copied: 'A1B2' })
    await sandbox.idle()
    expect(events).toMatchObject([
      { type: 'postback', data: 'buy' },
      { content: { type: 'text', text: 'Show me', postback: 'faq' } },
      { content: { type: 'text', text: 'FAQ' } },
      { content: { type: 'image' } },
      { content: { type: 'image' } },
      { content: { type: 'location', address: 'Yokohama' } },
    ])
  })

  it('needs what the action asks for', async () => {
    const { hanako } = await open()
    await expect(hanako.tap({ type: 'camera', label: 'Take' })).rejects.toThrow('A camera action needs { file }.')
    await expect(hanako.tap({ type: 'location', label: 'Where' })).rejects.toThrow('needs { location }')
  })
})

describe('a reply', () => {
  it('is the next message of a bot, one after the other', async () => {
    const { hanako, write } = await open()
    await write('long ago')
    await hanako.send('Hello')
    await write('first')
    await write('second')
    expect((await hanako.reply()).content).toMatchObject({ text: 'first' })
    expect((await hanako.reply()).content).toMatchObject({ text: 'second' })
    await expect(hanako.reply({ timeoutMs: 20 })).rejects.toThrow(NoReplyError)
  })

  it('is awaited', async () => {
    const { hanako, write } = await open()
    const reply = hanako.reply()
    await write('late')
    expect((await reply).content).toMatchObject({ text: 'late' })
  })

  it('is one to this person, in this language', async () => {
    const { sandbox, botId, works, hanako, write } = await open()
    await hanako.send('Hello')
    await write('not yours', 'jiro@example.com')
    const content: MessageContent = { type: 'text', text: 'Hi', i18nTexts: [{ language: 'ja_JP', text: 'やあ' }] }
    await works.sendUserMessage({ botId, userId: 'hanako@example.com', content })
    const reply = await hanako.reply()
    expect(reply).toMatchObject({ from: { botId }, content: { type: 'text', text: 'やあ' } })
    expect(sandbox.messages({ channelId: reply.channelId }).at(-1)?.content).toEqual(content)
  })

  it('in a room is one to each person in it', async () => {
    const { sandbox, botId, works, hanako } = await open()
    const { channelId } = await hanako.createRoom({ members: ['alice@example.com'], bots: [botId] })
    await works.sendChannelMessage({ botId, channelId, content: { type: 'text', text: 'Hi' } })
    expect(await hanako.reply()).toMatchObject({ channelId })
    expect(
      await sandbox
        .as('alice@example.com')
        .reply({ timeoutMs: 20 })
        .catch(() => 'none'),
    ).toBe('none')
  })

  it('that does not come is an error that says what came', async () => {
    const { hanako } = await open()
    await hanako.send('Hello')
    const error = await hanako.reply({ timeoutMs: 30 }).catch((reason: Error) => reason.message)
    expect(error).toBe(
      [
        'No bot wrote to 山田 花子 within 30 ms. Since the last act:',
        '- callback begin for the bot 2000001: not sent, channelEvents lacks begin',
        '- callback message for the bot 2000001 to http://localhost/callback: answered 200',
      ].join('\n'),
    )
  })

  it('that does not come says nothing of what was before the last act', async () => {
    const { sandbox, hanako } = await open()
    await hanako.postback('before')
    await sandbox.idle()
    await hanako.send('Hello')
    await sandbox.idle()
    const error = await hanako.reply({ timeoutMs: 10 }).catch((reason: Error) => reason.message)
    expect(error).toContain('callback message')
    expect(error).not.toContain('callback postback')
    expect(error).not.toContain('callback begin')
  })

  it('that failed says how', async () => {
    const { sandbox, hanako, works, botId } = await open({
      receiveCallback: () => Promise.reject(new Error('out of order')),
    })
    await hanako.send('Hello')
    await works.sendUserMessage({ botId, userId: 'nobody', content: { type: 'text', text: 'Hi' } }).catch(() => {})
    await sandbox.idle()
    const error = await hanako.reply({ timeoutMs: 30 }).catch(String)
    expect(error).toContain('callback message for the bot 2000001 to http://localhost/callback: out of order')
    expect(error).toMatch(/- POST \/v1\.0\/bots\/2000001\/users\/nobody\/messages: answered 404 \{"code":/)
  })

  it('to an event that was never sent says why not', async () => {
    const { sandbox } = await open()
    const { botId } = sandbox.addBot({ botName: 'Deaf', enableCallback: false })
    const hanako = sandbox.as('hanako@example.com')
    await hanako.send('Hello', { to: { botId } })
    await expect(hanako.reply({ timeoutMs: 30 })).rejects.toThrow(
      `callback message for the bot ${botId}: not sent, enableCallback is false`,
    )
  })

  it('without any act says that nothing happened', async () => {
    const { hanako } = await open()
    await expect(hanako.reply({ timeoutMs: 10 })).rejects.toThrow('No callback was sent and no call came')
  })
})

it('messages are those of a room, or of a bot and a person', async () => {
  const { sandbox, botId, hanako, write } = await open()
  expect(sandbox.messages({ botId, userId: 'hanako@example.com' })).toEqual([])
  const { channelId } = await hanako.send('Hello')
  await write('Hi')
  const messages = sandbox.messages({ channelId }, { as: 'alice@example.com' })
  expect(messages).toMatchObject([
    { content: { notice: 'began' } },
    { content: { text: 'Hello' } },
    { content: { text: 'Hi' } },
  ])
  expect(sandbox.messages({ botId, userId: hanako.person.userId })).toEqual(messages)
})

it('a callback is sent again by hand', async () => {
  const { sandbox, events, hanako } = await open()
  sandbox.faults.add({ target: 'callback', effect: { type: 'lost' }, times: 1 })
  await hanako.send('Hello')
  await sandbox.idle()
  expect(events).toEqual([])
  await sandbox.resend(sandbox.callbacks()[0]?.id ?? 0)
  expect(events).toMatchObject([{ type: 'message' }])
  expect(() => sandbox.resend(4711)).toThrow(RangeError)
})
