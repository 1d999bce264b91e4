import { createHmac } from 'node:crypto'
import { CallbackEvent as schema } from '@lineworks-bot/validators'
import { describe, expect, it } from 'vitest'
import { source, said, open, receiver, addBot, exchangesOf } from './callback-world.ts'

describe('a callback', () => {
  it('has the headers, the order of members and the signature of the platform', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    const bot = addBot(world, there)
    callbacks.send(bot, said('こんにちは'))
    await callbacks.idle()
    const [one] = there.received
    expect(one?.body).toBe(
      `{"type":"message","source":{"userId":"${source.userId}","domainId":10000001},"issuedTime":"2026-03-14T01:59:26.535Z","content":{"type":"text","text":"こんにちは"}}`,
    )
    expect(schema.is(JSON.parse(one?.body ?? ''))).toBe(true)
    expect(one?.headers['content-type']).toBe('application/json; charset=UTF-8')
    expect(one?.headers['x-works-botid']).toBe(String(bot.botId))
    const signature = createHmac('sha256', 's3cret')
      .update(one?.body ?? '')
      .digest('base64')
    expect(one?.headers['x-works-signature']).toBe(signature)
    expect(one?.path).toBe('/callback')
    expect(exchangesOf(world)).toMatchObject([
      {
        kind: 'callback',
        method: 'POST',
        url: `http://127.0.0.1:${there.port}/callback`,
        botId: bot.botId,
        event: 'message',
        status: 200,
        signature,
        request: { body: one?.body },
      },
    ])
  })

  it('is signed with the secret and goes to the URL of the moment', async () => {
    const { world, callbacks } = open()
    const [former, current] = [await receiver(), await receiver()]
    const bot = addBot(world, former)
    callbacks.send(bot, said('Hello'))
    const settings = { ...bot.settings, callbackUrl: `https://localhost:${current.port}/` }
    world.tenant.bots.set(String(bot.botId), { ...bot, settings, secret: 'reissued' })
    await callbacks.idle()
    expect(former.received).toEqual([])
    const [one] = current.received
    const signature = createHmac('sha256', 'reissued')
      .update(one?.body ?? '')
      .digest('base64')
    expect(one?.headers['x-works-signature']).toBe(signature)
  })

  it('is not sent to a bot that was deleted meanwhile', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    const bot = addBot(world, there)
    callbacks.send(bot, said('Hello'))
    world.tenant.bots.delete(String(bot.botId))
    await callbacks.idle()
    expect(there.received).toEqual([])
    expect(callbacks.dropped()).toMatchObject([{ botId: bot.botId, reason: 'the bot was deleted' }])
  })

  it('is dropped, with the reason, when the settings switch it off', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    callbacks.send(addBot(world, there, { enableCallback: false }), said('Hello'))
    await callbacks.idle()
    expect(there.received).toEqual([])
    expect(callbacks.dropped()).toMatchObject([{ event: 'message', reason: 'enableCallback is false' }])
    expect(world.inspector.summaries()).toEqual([])
  })

  it('follows no redirect', async () => {
    const { world, callbacks } = open()
    const target = await receiver()
    const there = await receiver((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${target.port}/` }).end(),
    )
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    expect(target.received).toEqual([])
    expect(world.inspector.summaries()).toMatchObject([{ status: 307 }])
  })

  it('keeps what the receiver answered, up to 64 KiB', async () => {
    const { world, callbacks } = open()
    const there = await receiver((_, response) =>
      response.writeHead(500, { 'content-type': 'text/plain' }).end('x'.repeat(200_000)),
    )
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    const [exchange] = exchangesOf(world)
    expect(exchange?.status).toBe(500)
    expect(exchange?.response?.body).toBe('x'.repeat(64 * 1024))
  })

  it('is not sent to another machine, and says why', async () => {
    const { world, callbacks } = open()
    callbacks.send(addBot(world, { port: 0 }, { callbackUrl: 'https://bot.example.com/' }), said('Hello'))
    await callbacks.idle()
    expect(world.inspector.summaries()).toMatchObject([
      { url: 'https://bot.example.com/', failure: expect.stringContaining('bot.example.com is not this machine') },
    ])
  })

  it('says that nobody listens', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    await there.close()
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    expect(world.inspector.summaries()).toMatchObject([{ failure: expect.stringContaining('ECONNREFUSED') }])
  })

  it('goes to the receiver in the process, whatever the URL', async () => {
    const bodies: string[] = []
    const receiveCallback = async (request: Request) => {
      bodies.push(`${request.headers.get('x-works-botid')} ${await request.text()}`)
      return new Response(null, { status: 204 })
    }
    const { world, callbacks } = open({ receiveCallback })
    callbacks.send(addBot(world, { port: 0 }, { callbackUrl: '' }), said('Hello'))
    callbacks.send(addBot(world, { port: 0 }, { callbackUrl: 'https://bot.example.com/' }), said('Hello'))
    await callbacks.idle()
    expect(bodies).toEqual([expect.stringMatching(/^2000001 \{"type"/), expect.stringMatching(/^2000002 \{"type"/)])
    expect(world.inspector.summaries()).toMatchObject([
      { status: 204, url: 'https://bot.example.com/' },
      { status: 204, url: 'http://localhost/callback' },
    ])
  })

  it('fails when the receiver in the process throws', async () => {
    const { world, callbacks } = open({ receiveCallback: () => Promise.reject(new Error('out of order')) })
    callbacks.send(addBot(world, { port: 0 }), said('Hello'))
    await callbacks.idle()
    expect(world.inspector.summaries()).toMatchObject([{ failure: 'out of order' }])
  })
})
