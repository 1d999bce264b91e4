import { describe, expect, it } from 'vitest'
import type { Connection, Exchange, SandboxState } from '../../src/control/protocol.ts'
import { type Sandbox } from '../../src/index.ts'
import { hanako, open, call, post } from './control-client.ts'

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
