import { describe, expect, it } from 'vitest'
import { said, open, receiver, addBot, texts, exchangesOf } from './callback-world.ts'

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
