import { describe, expect, test } from 'vitest'
import { LineWorks, memoryLock, pace, type Fetch } from '../src/index.ts'
import { failure } from './scripted-fetch.ts'

/** A `fetch` that takes a while, and how many were in it at once. */
function busy(): { fetch: Fetch; most: () => number; order: string[] } {
  let now = 0
  let most = 0
  const order: string[] = []
  const fetch: Fetch = async (url, { body }) => {
    most = Math.max(most, (now += 1))
    order.push(`${new URL(url).pathname} ${String(body)}`)
    await new Promise((done) => setTimeout(done, 2))
    now -= 1
    return Response.json({ botId: 1 })
  }
  return { fetch, most: () => most, order }
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('changes of a bot', () => {
  test('follow one another in the order of the calls', async () => {
    const { fetch, most, order } = busy()
    const works = new LineWorks({ auth: 't', fetch })
    await Promise.all(times(50, (index) => works.patchBot({ botId: 1, botName: `${index}` })))
    expect(most()).toBe(1)
    expect(order).toEqual(times(50, (index) => `/v1.0/bots/1 {"botName":"${index}"}`))
  })

  test('of fifty bots run together', async () => {
    const { fetch, most } = busy()
    const works = new LineWorks({ auth: 't', fetch })
    await Promise.all(times(50, (botId) => works.patchBot({ botId, botName: 'x' })))
    expect(most()).toBe(50)
  })

  test('of different kinds follow one another too; reading does not wait', async () => {
    const { fetch, most } = busy()
    const works = new LineWorks({ auth: 't', fetch })
    const domain = { botId: 1, domainId: 2 }
    await Promise.all([
      works.deleteBot({ botId: 1 }),
      works.deleteBotDomain(domain),
      works.patchBotDomain({ ...domain, visible: true }),
    ])
    expect(most()).toBe(1)
    await Promise.all(times(5, () => works.getBot({ botId: 1 })))
    expect(most()).toBe(5)
  })

  test('new bots are added one at a time', async () => {
    const { fetch, most } = busy()
    const works = new LineWorks({ auth: 't', fetch })
    const bot = { botName: 'x', photoUrl: 'https://x.example', description: 'x', administrators: ['a'] }
    await Promise.all(times(5, () => works.addBot(bot)))
    expect(most()).toBe(1)
  })
})

describe('a lock', () => {
  test('goes on after work that failed, and after one who gave up waiting', async () => {
    const lock = memoryLock()
    const order: string[] = []
    const controller = new AbortController()
    const slow = lock.run('k', async () => {
      await new Promise((done) => setTimeout(done, 20))
      order.push('slow')
      throw new Error('failed')
    })
    const impatient = lock.run('k', async () => order.push('impatient'), controller.signal)
    const last = lock.run('k', async () => order.push('last'))
    controller.abort(new Error('gave up'))
    expect(await failure(impatient)).toMatchObject({ message: 'gave up' })
    expect(order).toEqual([])
    expect(await failure(slow)).toMatchObject({ message: 'failed' })
    await last
    expect(order).toEqual(['slow', 'last'])
  })
})

describe('pacing', () => {
  const limit = { free: 2, standard: 4 }
  const { signal } = new AbortController()

  test('lets the plan go by and holds the next back until a minute has passed', async () => {
    const pacing = pace({ plan: 'free' })
    await pacing.wait('x', limit, signal)
    await pacing.wait('x', limit, signal)
    await pacing.wait('y', limit, signal)
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('still waiting')), 30)
    expect(await failure(pacing.wait('x', limit, controller.signal))).toMatchObject({ message: 'still waiting' })
  })

  test('heeds what the API says is left, until it is reset', async () => {
    const pacing = pace({ plan: 'standard' })
    pacing.observe('x', { limit: 240, remaining: 1, used: 239, resetSeconds: 1 })
    const started = Date.now()
    await pacing.wait('x', limit, signal)
    expect(Date.now() - started).toBeLessThan(100)
    await pacing.wait('x', limit, signal)
    expect(Date.now() - started).toBeGreaterThan(900)
  })

  test('takes a share of the limit', async () => {
    const pacing = pace({ plan: 'standard', share: 0.25 })
    await pacing.wait('x', limit, signal)
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('still waiting')), 30)
    expect(await failure(pacing.wait('x', limit, controller.signal))).toMatchObject({ message: 'still waiting' })
  })

  test('is asked before each request and told after each answer', async () => {
    const told: unknown[] = []
    const fetch: Fetch = async () =>
      Response.json({ channelId: 'c' }, { headers: { 'rateLimit-remaining': '9', 'rateLimit-reset': '3' } })
    const works = new LineWorks({
      auth: 't',
      fetch,
      pacing: {
        wait: async (id, rate) => void told.push(id, rate),
        observe: (id, { remaining }) => void told.push(id, remaining),
      },
    })
    await works.createChannel({ botId: 1, members: ['u'] })
    expect(told).toEqual(['createChannel', { free: 10, standard: 10 }, 'createChannel', 9])
  })
})
