import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { said, open, receiver, addBot, texts, exchangesOf } from './callback-world.ts'

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
