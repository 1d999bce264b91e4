import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { redisLock } from '../../../packages/redis/dist/index.js'
import { bot, ttlMs } from './bot.ts'
import { setting } from './setting.ts'

test('50 calls that change one bot reach the server one by one, from two processes', async (context) => {
  const { api, processes } = await setting(context, 2)
  await Promise.all(processes.map((process) => process.run('patchManyBots', 1, 2)))
  api.arrived.length = 0
  api.slowness = 20
  await Promise.all(processes.map((process) => process.run('patchOneBot', 25)))
  assert.equal(api.arrived.length, 50)
  assert.equal(api.mostOfOne, 1)
})

test('who came first gets the lock first, whichever process it is of', async (context) => {
  const { connect } = await setting(context, 0)
  const client = await connect()
  const [mine, yours] = [redisLock(client), redisLock(client)]
  const order: string[] = []
  const work = (name: string) => async (): Promise<void> => {
    order.push(name)
    await sleep(200)
  }
  const calls = [1, 2, 3].map((number) => mine.run('k', work(`mine ${number}`)))
  await sleep(100)
  calls.push(yours.run('k', work('yours')))
  await Promise.all(calls)
  assert.deepEqual(order, ['mine 1', 'yours', 'mine 2', 'mine 3'])
})

test('for 50 bots they run together', async (context) => {
  const { api, processes } = await setting(context, 2)
  api.together = 50
  await Promise.all(processes.map((process, index) => process.run('patchManyBots', 25, 1 + index * 25)))
  assert.equal(api.arrived.length, 50)
  assert.equal(api.mostOfOne, 1)
  assert.equal(api.mostOfAll, 50)
})

test('the lock of a process that is killed with it ends by itself; who waits goes on, one by one', async (context) => {
  const { api, processes } = await setting(context, 2)
  const [one, two] = processes
  api.slowness = 300
  void one?.run('patchOneBot', 5)
  await api.arrival(1)
  const others = two?.run('patchOneBot', 5)
  await sleep(100)
  const killed = performance.now()
  await one?.kill()
  api.slowness = 5
  await others
  assert.equal(api.mostOfOne, 1)
  assert.equal(api.arrived.length, 6)
  const ms = performance.now() - killed
  assert.ok(ms > ttlMs / 2 && ms < ttlMs + 15_000, `${ms} ms`)
})

test('a process that is killed while it waits holds nobody up for long', async (context) => {
  const { api, connect, processes } = await setting(context, 2)
  const client = await connect()
  const { lock } = bot(client, api.url)
  let end = (): void => {}
  const held = lock.run('k', () => new Promise<void>((done) => (end = done)))
  await sleep(50)
  void processes[0]?.run('waitForEver', 'k')
  await sleep(200)
  const last = processes[1]?.run('waitForEver', 'k')
  await processes[0]?.kill()
  end()
  const started = performance.now()
  await held
  await last
  assert.ok(performance.now() - started < 20_000)
})

test('a lock is renewed while it is held, given back at once, and by its owner only', async (context) => {
  const { connect } = await setting(context, 0)
  const client = await connect()
  const [mine, yours] = [redisLock(client, { ttlMs: 1_000 }), redisLock(client, { ttlMs: 1_000 })]
  const order: string[] = []
  const first = mine.run('k', async () => {
    await sleep(2_500)
    order.push('mine')
  })
  await sleep(50)
  await yours.run('k', async () => order.push('yours'))
  await first
  assert.deepEqual(order, ['mine', 'yours'])
  assert.deepEqual(await client.keys('*'), [])

  await mine.run('k', async () => {
    await client.set('lineworks:lock:{k}', 'somebody else')
  })
  assert.equal(await client.get('lineworks:lock:{k}'), 'somebody else')
})

test('an abort ends the waiting with its reason, and gives the place to the next one', async (context) => {
  const { connect } = await setting(context, 0)
  const client = await connect()
  const locks = [0, 1, 2].map(() => redisLock(client))
  const order: string[] = []
  const held = locks[0]?.run('k', () => sleep(300))
  await sleep(50)
  const controller = new AbortController()
  const impatient = locks[1]?.run('k', async () => order.push('impatient'), controller.signal)
  await sleep(50)
  const last = locks[2]?.run('k', async () => order.push('last'))
  const reason = new Error('gave up')
  controller.abort(reason)
  const started = performance.now()
  await assert.rejects(async () => impatient, reason)
  assert.ok(performance.now() - started < 1_000)
  await Promise.all([held, last])
  assert.deepEqual(order, ['last'])
  assert.ok(performance.now() - started < 1_500, 'the place was not held for who had left')
  assert.deepEqual(await client.keys('*'), [])
})
