import { LineWorks } from '@lineworks-bot/client'
import type { PersistentMenuAction } from '@lineworks-bot/types'
import { afterEach, describe, expect, it } from 'vitest'
import type { Connection, Exchange, MessageView, SandboxState } from '../../src/control/protocol.ts'
import { createSandbox, type CreateSandboxOptions, type Sandbox } from '../../src/index.ts'

const hanako = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
const jiro = 'b1d2a6c4-91e7-4c0b-8f35-6a0d9e2c7b41'
const alice = 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66'

const running: Sandbox[] = []
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.stop()
})

async function open(options: CreateSandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({ receiveCallback: async () => new Response(), ...options })
  running.push(sandbox)
  return sandbox
}

/** Calls the control API. `T` is what protocol.ts says. */
async function call<T>(sandbox: Sandbox, path: string, init?: RequestInit): Promise<{ status: number; body: T }> {
  const response = await sandbox.fetch(`${sandbox.url}/_sandbox/${path}`, init)
  const text = await response.text()
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T }
}

function post<T>(sandbox: Sandbox, path: string, value: unknown = {}) {
  const headers = { 'content-type': 'application/json' }
  return call<T>(sandbox, path, { method: 'POST', headers, body: JSON.stringify(value) })
}

function upload(sandbox: Sandbox, path: string, bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
  return call<{ fileId: string; message?: string }>(sandbox, path, { method: 'POST', headers, body: bytes })
}

const client = (sandbox: Sandbox) =>
  new LineWorks({ auth: sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch, retry: false })

describe('state', () => {
  it('shows the tenant as a person sees it', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({
      botName: 'Weather',
      i18nBotNames: [{ language: 'ja_JP', botName: '天気' }],
      domains: [10000001],
    })
    sandbox.addBot({ botName: 'Elsewhere', domains: [10000002] })
    await sandbox.as(hanako).open(botId)
    const { body: state } = await call<SandboxState>(sandbox, `state?as=${hanako}`)
    expect(state).toMatchObject({
      plan: 'standard',
      clockOffsetMs: 0,
      externalImages: false,
      domains: [{ domainId: 10000001 }, { domainId: 10000002 }],
      bots: [{ botId, name: '天気', description: 'Weather', domains: [10000001], usable: true }, { usable: false }],
      rooms: [{ type: 'SINGLE_USER', title: '天気', members: [hanako], lastMessage: { content: { notice: 'began' } } }],
      faults: [],
    })
    expect(state.people).toHaveLength(5)
    const asMeiling = await call<SandboxState>(sandbox, 'state?as=meiling@logistics.example.com')
    expect(asMeiling.body).toMatchObject({ bots: [{ name: 'Weather', usable: false }, { usable: true }], rooms: [] })
    expect((await call<SandboxState>(sandbox, 'state')).body.rooms).toHaveLength(1)
  })

  it('shows menus in the language of the person, the own rich menu before the default one', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Menus' })
    const works = client(sandbox)
    const action: PersistentMenuAction = {
      type: 'message',
      label: 'Help',
      i18nLabels: [{ language: 'ja_JP', label: 'ヘルプ' }],
    }
    await works.addPersistentMenu({ botId, content: { actions: [action] } })
    const seen = async (as: string) => (await call<SandboxState>(sandbox, `state?as=${as}`)).body.bots[0]
    expect(await seen(hanako)).toMatchObject({ persistentMenu: [{ type: 'message', label: 'ヘルプ' }] })
    expect((await seen(alice))?.persistentMenu).toEqual([{ type: 'message', label: 'Help' }])

    const size = { width: 2500, height: 843 } as const
    const areas = [
      { bounds: { x: 0, y: 0, width: 2500, height: 843 }, action: { type: 'copy', copyText: 'x' } as const },
    ]
    const { richmenuId: first } = await works.createRichMenu({ botId, richmenuName: 'First', size, areas })
    const { richmenuId: second } = await works.createRichMenu({ botId, richmenuName: 'Second', size, areas })
    expect(await seen(hanako)).not.toHaveProperty('persistentMenu')
    expect(await seen(hanako)).not.toHaveProperty('richMenu')
    for (const richmenuId of [first, second]) {
      const file = new Blob([png(2500, 843)], { type: 'image/png' })
      const { fileId } = await works.uploadAttachment({ botId, fileName: 'menu.png', file })
      await works.setRichMenuImage({ botId, richmenuId, fileId })
    }
    await works.setDefaultRichMenu({ botId, richmenuId: first })
    await works.setUserRichMenu({ botId, richmenuId: second, userId: hanako })
    expect(await seen(hanako)).toMatchObject({
      richMenu: { richmenuId: second, size, areas, imageFileId: expect.any(String) },
    })
    expect(await seen(alice)).toMatchObject({ richMenu: { richmenuId: first } })
  })

  it('knows nobody of another name', async () => {
    const sandbox = await open()
    expect(await call(sandbox, 'state?as=nobody')).toEqual({
      status: 404,
      body: { message: 'There is no person nobody.' },
    })
  })
})

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

describe('files', () => {
  it('of a person reach the bot by getAttachment, and the page', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const bytes = png(3, 2)
    const headers = { 'content-type': 'image/png', 'x-file-name': encodeURIComponent('間取り "1".png') }
    const { body } = await upload(sandbox, `people/${hanako}/files?botId=${botId}`, bytes, headers)
    const download = await client(sandbox).downloadAttachment({ botId, fileId: body.fileId })
    expect(new Uint8Array(await download.bytes())).toEqual(bytes)
    const shown = await sandbox.fetch(`${sandbox.url}/_sandbox/files/${encodeURIComponent(body.fileId)}`)
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('間取り "1".png')}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it.each(['text/html', 'image/svg+xml', 'application/pdf', 'text/javascript', 'nonsense'])(
    'of type %s are only saved',
    async (type) => {
      const sandbox = await open()
      const headers = { 'content-type': type, 'x-file-name': encodeURIComponent("../../a'(b).html") }
      const { body } = await upload(sandbox, `people/${hanako}/files?botId=7`, new Uint8Array([60]), headers)
      const saved = await sandbox.fetch(`${sandbox.url}/_sandbox/files/${encodeURIComponent(body.fileId)}`)
      expect(saved.headers.get('content-type')).toBe('application/octet-stream')
      expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''..%2F..%2Fa%27%28b%29.html")
    },
  )

  it.each(['audio/mpeg', 'video/mp4', 'image/webp', 'image/gif', 'image/jpeg'])(
    'of type %s are shown',
    async (type) => {
      const sandbox = await open()
      const { body } = await upload(sandbox, `people/${hanako}/files`, new Uint8Array([60]), { 'content-type': type })
      const shown = await sandbox.fetch(`${sandbox.url}/_sandbox/files/${encodeURIComponent(body.fileId)}`)
      expect(shown.headers.get('content-type')).toBe(type)
      expect(shown.headers.get('content-disposition')).toMatch(/^inline/)
    },
  )

  it('are bounded, not empty, named in a form that can be read, and of somebody', async () => {
    const sandbox = await open({ maxUploadBytes: 10 })
    const type = { 'content-type': 'image/png' }
    const send = async (bytes: number, headers: Record<string, string> = type, userId = hanako) =>
      (await upload(sandbox, `people/${userId}/files?botId=7`, new Uint8Array(bytes), headers)).status
    expect(await send(10)).toBe(200)
    expect(await send(11)).toBe(413)
    expect(await send(0)).toBe(400)
    expect(await send(1, { ...type, 'x-file-name': '%E0%A4%A' })).toBe(400)
    expect(await send(1, type, 'nobody')).toBe(404)
    expect((await upload(sandbox, `people/${hanako}/files?botId=x`, new Uint8Array(1), type)).status).toBe(400)
  })

  it.each(['..%2F..%2Fetc%2Fpasswd', 'constructor', '__proto__'])('%s is none', async (fileId) => {
    expect((await call(await open(), `files/${fileId}`)).status).toBe(404)
  })
})

describe('exchanges', () => {
  it('are listed and shown, and a callback is sent again', async () => {
    let answers = 0
    const sandbox = await open({
      receiveCallback: async () => new Response(null, { status: answers++ === 0 ? 500 : 200 }),
    })
    sandbox.addBot({ botName: 'Bot' })
    await sandbox.as(hanako).send('Hello')
    await sandbox.idle()
    const list = await call<{ exchanges: Exchange[] }>(sandbox, 'exchanges')
    expect(list.body.exchanges).toMatchObject([{ kind: 'callback', event: 'message', status: 500 }])
    const id = list.body.exchanges[0]?.id ?? 0
    const { body } = await call<Exchange>(sandbox, `exchanges/${id}`)
    expect(body).toMatchObject({
      id,
      signature: expect.any(String),
      curl: expect.stringContaining('-X POST http://localhost/callback'),
    })
    expect((await post(sandbox, `callbacks/${id}/resend`)).status).toBe(202)
    await sandbox.idle()
    expect(sandbox.callbacks()).toMatchObject([{ status: 500 }, { status: 200, resendOf: id }])
  })

  it.each(['exchanges/7', 'exchanges/x'])('%s is not there', async (path) => {
    expect((await call(await open(), path)).status).toBe(404)
  })

  it('that were none are not sent again', async () => {
    expect((await post(await open(), 'callbacks/7/resend')).status).toBe(404)
  })
})

describe('faults', () => {
  it('are added, listed and removed', async () => {
    const sandbox = await open()
    const fault = { target: 'getBot', effect: { type: 'status', status: 503 }, times: 2 }
    const { status, body } = await post<{ id: number }>(sandbox, 'faults', fault)
    expect([status, body]).toEqual([201, { ...fault, id: body.id }])
    await post(sandbox, 'faults', { target: 'callback', effect: { type: 'lost' } })
    expect((await call<SandboxState>(sandbox, 'state')).body.faults).toHaveLength(2)
    expect((await call(sandbox, `faults/${body.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await call(sandbox, `faults/${body.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await call<{ faults: object[] }>(sandbox, 'faults')).body.faults).toHaveLength(1)
    expect((await call(sandbox, 'faults', { method: 'DELETE' })).status).toBe(204)
    expect((await call(sandbox, 'faults')).body).toEqual({ faults: [] })
  })

  it.each([
    { target: 'nothing', effect: { type: 'lost' } },
    { target: 'callback' },
    { target: 'callback', effect: { type: 'constructor' } },
    { target: 'getBot', effect: { type: 'latency', ms: 'long' } },
    { target: 'getBot', effect: { type: 'status', status: 200 } },
    { target: 7, effect: { type: 'lost' } },
  ])('of no sense are refused: %j', async (fault) => {
    const { status, body } = await post<{ message: string }>(await open(), 'faults', fault)
    expect([status, body.message]).toEqual([400, expect.any(String)])
  })
})

describe('the rest', () => {
  it('moves the clock, within reason', async () => {
    const sandbox = await open()
    const { body } = await post<{ clockOffsetMs: number }>(sandbox, 'clock', { advanceSeconds: 3600 })
    expect(body.clockOffsetMs).toBe(3_600_000)
    expect(Math.abs(sandbox.clock.now() - Date.now() - 3_600_000)).toBeLessThan(5000)
    for (const advanceSeconds of ['3600', null, 1e300, undefined]) {
      expect((await post(sandbox, 'clock', { advanceSeconds })).status).toBe(400)
    }
    expect(
      (await post<{ clockOffsetMs: number }>(sandbox, 'clock', { advanceSeconds: -3600 })).body.clockOffsetMs,
    ).toBe(0)
  })

  it('adds a bot to all domains', async () => {
    const sandbox = await open()
    const bot = { botName: 'Echo', callbackUrl: 'http://localhost:3000/callback' }
    const { status, body } = await post<Connection['bots'][number]>(sandbox, 'bots', bot)
    expect([status, body]).toEqual([201, { botId: 2000001, name: 'Echo', secret: expect.any(String) }])
    const [added] = (await call<SandboxState>(sandbox, 'state')).body.bots
    expect(added).toMatchObject({
      domains: [10000001, 10000002],
      settings: { callbackUrl: 'https://localhost:3000/callback', enableCallback: true, enableGroupJoin: true },
    })
    expect((await post(sandbox, 'bots', {})).status).toBe(400)
    const far = { botName: 'Echo', callbackUrl: 'http://bot.example.com/' }
    expect(await post(sandbox, 'bots', far)).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^callbackUrl /) },
    })
  })

  it('tells all that a bot needs', async () => {
    const sandbox = await open()
    sandbox.addBot({ botName: 'Echo' })
    const { body } = await call<Connection>(sandbox, 'connection')
    expect(body).toEqual(await sandbox.connection())
    expect(body.privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
  })

  it('resets', async () => {
    const sandbox = await open()
    sandbox.addBot({ botName: 'Echo' })
    expect((await post(sandbox, 'reset')).status).toBe(200)
    expect(sandbox.state().bots).toEqual([])
  })

  it('says what it has not, as JSON', async () => {
    expect(await call(await open(), 'nothing')).toEqual({
      status: 404,
      body: { message: 'The control API has no GET /_sandbox/nothing.' },
    })
  })
})

describe('changes', () => {
  async function follow(sandbox: Sandbox) {
    const response = await sandbox.fetch(`${sandbox.url}/_sandbox/changes`)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    let text = ''
    const ended = (async () => {
      const decoder = new TextDecoder()
      for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true })
    })()
    const events = () =>
      text
        .split('\n\n')
        .map((block) => /^event: (.*)\ndata: (.*)$/.exec(block))
        .filter((found) => found !== null)
        .map(([, kind, data]) => ({ kind, data: JSON.parse(data ?? '') }))
    return { ended, events }
  }

  it('are told as they happen, until the sandbox stops', async () => {
    const sandbox = await open()
    const { events, ended } = await follow(sandbox)
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const { channelId, sequence } = await sandbox.as(hanako).send('Hello')
    await sandbox.idle()
    await expect
      .poll(() => events().map(({ kind }) => kind))
      .toEqual(['state', 'message', 'state', 'message', 'exchange', 'exchange'])
    expect(events()[3]?.data).toEqual({
      message: { sequence, channelId, at: expect.any(Number), from: { userId: hanako } },
    })
    expect(events()[5]?.data).toMatchObject({ exchange: { kind: 'callback', botId, status: 200 } })
    await sandbox.stop()
    await ended
  })

  it('end for a reader that falls behind', async () => {
    const sandbox = await open()
    const response = await sandbox.fetch(`${sandbox.url}/_sandbox/changes`)
    for (let i = 0; i < 1500; i++) await post(sandbox, 'clock', { advanceSeconds: 0 })
    let chunks = 0
    for await (const chunk of response.body ?? []) chunks += chunk.length > 0 ? 1 : 0
    expect(chunks).toBe(1000)
  })
})

/** As much of a PNG as is needed to read its size. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
