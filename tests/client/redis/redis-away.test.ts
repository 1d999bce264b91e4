import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { LineWorks } from '../../../packages/client/dist/index.js'
import { redisLock, redisStores } from '../../../packages/redis/dist/index.js'
import { bot } from './bot.ts'
import type { RedisServer } from './redis-server.ts'
import { setting } from './setting.ts'

const timeoutMs = 400
const limit = { free: 10, standard: 10 }

const ways: readonly [string, (redis: RedisServer) => unknown, { readonly disableOfflineQueue?: boolean }][] = [
  ['is killed', (redis) => redis.kill(), {}],
  ['is killed, and the client queues nothing', (redis) => redis.kill(), { disableOfflineQueue: true }],
  ['hangs', (redis) => redis.hang(), {}],
]

for (const [way, leave, options] of ways) {
  test(`when Redis ${way}, every store says so in time`, async (context) => {
    const { connect, redis } = await setting(context, 0)
    const client = await connect(options)
    const { tokenStore, lock, duplicates, seenStore, pacing, broadcastJournal } = redisStores(client, { timeoutMs })
    await leave(redis)
    const token = { accessToken: 'a-token', expiresAt: Date.now() + 60_000, renewAt: Date.now() + 50_000 }
    const uses = {
      'token store': [() => tokenStore.read('k'), () => tokenStore.write('k', token), () => tokenStore.remove('k')],
      lock: [() => lock.run('k', async () => {})],
      duplicates: [() => duplicates.first('k', 1_000), () => seenStore.add('k')],
      pacing: [() => pacing({ plan: 'free' }).wait('listBots', limit, new AbortController().signal)],
      'broadcast journal': [() => broadcastJournal('b').begin('t'), () => broadcastJournal('b').end('t', 'sent')],
    }
    for (const [store, calls] of Object.entries(uses)) {
      for (const call of calls) {
        const started = performance.now()
        await assert.rejects(async () => call(), { name: 'RedisStoreError', store })
        assert.ok(performance.now() - started < timeoutMs + 2_000, `${store}: ${performance.now() - started} ms`)
      }
    }
    const controller = new AbortController()
    const waiting = lock.run('k', async () => {}, controller.signal)
    const reason = new Error('gave up')
    setTimeout(() => controller.abort(reason), 10)
    await assert.rejects(waiting, options.disableOfflineQueue ? { name: 'RedisStoreError' } : reason)
  })
}

test('a call fails without being sent, and the next one goes when Redis is back', async (context) => {
  const { api, connect, redis } = await setting(context, 0)
  const client = await connect()
  const { works } = bot(client, api.url)
  await works.patchBot({ botId: 1, botName: 'x' })
  await redis.kill()
  await assert.rejects(works.patchBot({ botId: 1, botName: 'x' }), { name: 'RedisStoreError', store: 'lock' })
  // It has its token and needs no lock.
  await works.getBot({ botId: 1 })
  await redis.restart()
  await works.patchBot({ botId: 1, botName: 'x' })
  assert.deepEqual(api.arrived, ['PATCH /bots/1', 'GET /bots/1', 'PATCH /bots/1'])
})

test('a call under way when Redis goes away is carried out', async (context) => {
  const { api, connect, redis } = await setting(context, 0)
  const client = await connect()
  const { works } = bot(client, api.url)
  await works.getBot({ botId: 1 })
  api.slowness = 300
  const call = works.patchBot({ botId: 1, botName: 'x' })
  await api.arrival(2)
  await redis.kill()
  assert.equal((await call)?.botId, 1)
})

test('a call that is done keeps its deadline when the lock cannot be given back', async (context) => {
  const { api, connect, redis } = await setting(context, 0)
  const lock = redisLock(await connect(), { timeoutMs: 30_000 })
  const works = new LineWorks({ auth: 'token', baseUrl: api.url, lock, timeoutMs: 2_000 })
  api.slowness = 300
  const started = performance.now()
  const call = works.patchBot({ botId: 1, botName: 'x' })
  await api.arrival(1)
  redis.hang()
  assert.equal((await call)?.botId, 1)
  assert.ok(performance.now() - started < 15_000)
})

test('what was given up is not done later', async (context) => {
  const { connect, redis } = await setting(context, 0)
  const client = await connect()
  const journal = redisStores(client, { timeoutMs }).broadcastJournal('b')
  await redis.kill()
  await assert.rejects(journal.begin('t'))
  await redis.restart()
  await sleep(500)
  assert.equal(await journal.begin('t'), undefined)
})
