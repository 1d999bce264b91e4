import { createHmac } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { CallbackEvent } from '@lineworks-bot/types'
import { CallbackEvent as schema } from '@lineworks-bot/validators'
import { afterEach, describe, expect, it } from 'vitest'
import type { Callbacks } from '../../src/callbacks/create-callbacks.ts'
import { resolveOptions, type SandboxOptions } from '../../src/options.ts'
import { openWorld } from '../../src/sandbox/open-world.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { plant } from '../../src/tenant/plant.ts'
import { plantBot } from '../../src/tenant/plant-bot.ts'
import { exampleSeed, type SeedBot } from '../../src/tenant/seed.ts'
import type { World } from '../../src/world.ts'
import { startReceiver, type Received, type Receiver } from '../receiver.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const source = { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', domainId: 10000001 }

function said(text: string): CallbackEvent {
  // Another order of members than on the wire.
  return { content: { type: 'text', text }, issuedTime: '2026-03-14T01:59:26.535Z', source, type: 'message' }
}

function open(options: SandboxOptions = {}): { world: World; callbacks: Callbacks } {
  const opened = openWorld(resolveOptions(options), createMemoryStore(), () => 'http://localhost')
  plant(opened.world, exampleSeed)
  closing.push(() => opened.callbacks.stop())
  return opened
}

async function receiver(answer?: (received: Received, response: ServerResponse) => unknown): Promise<Receiver> {
  const started = await startReceiver(answer)
  closing.push(started.close)
  return started
}

function addBot(world: World, { port }: Pick<Receiver, 'port'>, bot: Partial<SeedBot> = {}) {
  return plantBot(world, {
    botName: 'Bot',
    callbackUrl: `https://127.0.0.1:${port}/callback`,
    secret: 's3cret',
    ...bot,
  })
}

const texts = ({ received }: Receiver) => received.map(({ body }) => JSON.parse(body).content.text as string)

/** The exchanges, oldest first. */
const exchangesOf = ({ inspector }: World) =>
  [...inspector.summaries()].reverse().map(({ id }) => inspector.get(id) ?? expect.fail('no such exchange'))

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

describe('the queue', () => {
  it('keeps the order of one bot: a slow receiver delays what follows', async () => {
    const { world, callbacks } = open()
    let open1 = (): void => {}
    const there = await receiver(({ body }, response) => {
      if (body.includes('first')) open1 = () => response.end()
      else response.end()
    })
    const bot = addBot(world, there)
    for (const text of ['first', 'second', 'third']) callbacks.send(bot, said(text))
    await expect.poll(() => texts(there)).toEqual(['first'])
    // Time enough for a second one that does not wait.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(texts(there)).toEqual(['first'])
    open1()
    await callbacks.idle()
    expect(texts(there)).toEqual(['first', 'second', 'third'])
  })

  it('lets no bot wait for another', async () => {
    const { world, callbacks } = open()
    const slow = await receiver(() => {})
    const fast = await receiver()
    callbacks.send(addBot(world, slow), said('waits'))
    callbacks.send(addBot(world, fast), said('does not'))
    await expect.poll(() => texts(fast)).toEqual(['does not'])
  })

  it('gives up after the time limit, says so, sends nothing again and goes on', async () => {
    const { world, callbacks } = open({ callbackTimeoutMs: 100 })
    const there = await receiver(({ body }, response) => body.includes('second') && response.end())
    const bot = addBot(world, there)
    callbacks.send(bot, said('first'))
    callbacks.send(bot, said('second'))
    await callbacks.idle()
    expect(texts(there)).toEqual(['first', 'second'])
    const [first, second] = exchangesOf(world)
    expect(first?.failure).toBe('the receiver did not answer within 0.1 s')
    expect(second?.status).toBe(200)
  })

  it('gives up on an answer that never ends', async () => {
    const { world, callbacks } = open({ callbackTimeoutMs: 100 })
    const there = await receiver((_, response) => response.write('{'))
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    expect(world.inspector.summaries()).toMatchObject([{ failure: 'the receiver did not answer within 0.1 s' }])
  })

  it('gives up on such an answer in the process, too', async () => {
    const { world, callbacks } = open({
      callbackTimeoutMs: 100,
      receiveCallback: async () => new Response(new ReadableStream()),
    })
    callbacks.send(addBot(world, { port: 0 }), said('Hello'))
    await callbacks.idle()
    expect(world.inspector.summaries()).toMatchObject([{ failure: 'the receiver did not answer within 0.1 s' }])
  })

  it('is empty after a reset, also of what is under way', async () => {
    const { world, callbacks } = open()
    const there = await receiver(() => {})
    const bot = addBot(world, there)
    callbacks.send(bot, said('first'))
    callbacks.send(bot, said('second'))
    await expect.poll(() => texts(there)).toEqual(['first'])
    callbacks.clear()
    await callbacks.idle()
    expect(texts(there)).toEqual(['first'])
    expect(world.inspector.summaries()).toMatchObject([{ failure: 'the sandbox was reset' }])
  })

  it('sends nothing any more when it was stopped', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    const bot = addBot(world, there)
    callbacks.stop()
    callbacks.send(bot, said('Hello'))
    await callbacks.idle()
    expect(there.received).toEqual([])
    expect(world.inspector.summaries()).toEqual([])
  })

  it('waits for a receiver in the process, and for what comes of it', async () => {
    const done: string[] = []
    let working = Promise.resolve()
    const { world, callbacks } = open({
      receiveCallback: Object.assign(
        async (request: Request) => {
          const { content } = await request.json()
          working = new Promise((resolve) => setTimeout(resolve, 30)).then(() => {
            done.push(content.text)
            if (content.text === 'first') callbacks.send(bot, said('second'))
          })
          return new Response()
        },
        { idle: () => working },
      ),
    })
    const bot = addBot(world, { port: 0 })
    callbacks.send(bot, said('first'))
    await callbacks.idle()
    expect(done).toEqual(['first', 'second'])
  })
})

describe('faults', () => {
  it('lose a callback, and show it', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    const bot = addBot(world, there)
    world.faults.add({ target: 'callback', effect: { type: 'lost' }, times: 1 })
    callbacks.send(bot, said('first'))
    callbacks.send(bot, said('second'))
    await callbacks.idle()
    expect(texts(there)).toEqual(['second'])
    expect(exchangesOf(world)).toMatchObject([
      { failure: 'not sent: lost by a fault that was asked for' },
      { status: 200 },
    ])
  })

  it('send a callback twice', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    world.faults.add({ target: 'callback', effect: { type: 'duplicated' }, times: 1 })
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    expect(there.received).toHaveLength(2)
    expect(there.received[0]?.body).toBe(there.received[1]?.body)
  })

  it('delay a callback', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    world.faults.add({ target: 'callback', effect: { type: 'latency', ms: 80 } })
    const before = performance.now()
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    expect(texts(there)).toEqual(['Hello'])
    expect(performance.now() - before).toBeGreaterThanOrEqual(79)
  })

  it('of long delay end with a reset', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    world.faults.add({ target: 'callback', effect: { type: 'latency', ms: 600_000 } })
    callbacks.send(addBot(world, there), said('Hello'))
    // The delay has begun.
    await new Promise((resolve) => setTimeout(resolve))
    callbacks.clear()
    await callbacks.idle()
    expect(there.received).toEqual([])
    expect(world.inspector.summaries()).toEqual([])
  })

  it('are asked for once for each event', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    world.faults.add({ target: 'callback', effect: { type: 'duplicated' }, times: 2 })
    const bot = addBot(world, there)
    for (const text of ['first', 'second', 'third']) callbacks.send(bot, said(text))
    await callbacks.idle()
    expect(texts(there)).toEqual(['first', 'first', 'second', 'second', 'third'])
  })
})

describe('sending again by hand', () => {
  it('sends the same bytes, signed with the newest secret, whatever the faults', async () => {
    const { world, callbacks } = open()
    const there = await receiver((_, response) => response.writeHead(there.received.length === 1 ? 500 : 200).end())
    const bot = addBot(world, there)
    callbacks.send(bot, said('Hello'))
    await callbacks.idle()
    const [failed] = exchangesOf(world)
    world.tenant.bots.set(String(bot.botId), { ...bot, secret: 'reissued' })
    world.faults.add({ target: 'callback', effect: { type: 'lost' } })
    await callbacks.resend(failed?.id ?? 0)
    const [first, second] = there.received
    expect(second?.body).toBe(first?.body)
    const signature = createHmac('sha256', 'reissued')
      .update(first?.body ?? '')
      .digest('base64')
    expect(second?.headers['x-works-signature']).toBe(signature)
    expect(exchangesOf(world)).toMatchObject([{ status: 500 }, { status: 200, resendOf: failed?.id }])
  })

  it('sends what a fault had lost', async () => {
    const { world, callbacks } = open()
    const there = await receiver()
    world.faults.add({ target: 'callback', effect: { type: 'lost' }, times: 1 })
    callbacks.send(addBot(world, there), said('Hello'))
    await callbacks.idle()
    await callbacks.resend(exchangesOf(world)[0]?.id ?? 0)
    expect(texts(there)).toEqual(['Hello'])
  })

  it('knows no callback that never was', () => {
    expect(open().callbacks.resend(7)).toBeUndefined()
  })

  it('remembers as many as the inspector', async () => {
    const { world, callbacks } = open({ inspectorLimit: 2 })
    const there = await receiver()
    const bot = addBot(world, there)
    for (const text of ['first', 'second', 'third']) callbacks.send(bot, said(text))
    await callbacks.idle()
    expect(callbacks.resend(1)).toBeUndefined()
    expect(callbacks.resend(2)).toBeDefined()
  })
})
