import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { redisPacing } from '../../../packages/redis/dist/index.js'
import { setting } from './setting.ts'

const limit = { free: 10, standard: 10 }
const { signal } = new AbortController()

test('two processes share one budget, and get the next one after a minute', async (context) => {
  const { connect, processes } = await setting(context, 2)
  const client = await connect()
  const pacing = redisPacing(client, { plan: 'free' })
  const started = performance.now()
  await pacing.wait('createChannel', limit, signal)
  const gone = await Promise.all(processes.map((process) => process.run('pace', 20, 2_000)))
  assert.equal(
    gone.reduce((sum, count) => sum + count),
    9,
  )
  assert.ok(`${gone}`)
  await pacing.wait('listBots', limit, signal)
  assert.ok(performance.now() - started < 40_000, 'another operation does not wait')
  await pacing.wait('createChannel', limit, signal)
  const ms = performance.now() - started
  assert.ok(ms > 59_900 && ms < 80_000, `${ms} ms`)
})

test('what one process is told of the rest holds for the other one, until it is reset', async (context) => {
  const { connect } = await setting(context, 0)
  const client = await connect()
  const [mine, yours] = [redisPacing(client, { plan: 'free' }), redisPacing(client, { plan: 'free' })]
  const told = { limit: 10, used: 8, resetSeconds: 3 }
  mine.observe('createChannel', { ...told, remaining: 2 })
  // A late answer says more than there is.
  mine.observe('createChannel', { ...told, remaining: 7 })
  const started = performance.now()
  await yours.wait('createChannel', limit, signal)
  await mine.wait('createChannel', limit, signal)
  assert.ok(performance.now() - started < 2_500)
  await yours.wait('createChannel', limit, signal)
  const ms = performance.now() - started
  assert.ok(ms > 2_900 && ms < 15_000, `${ms} ms`)
})

test('a share is a share of the whole, and an abort ends the waiting with its reason', async (context) => {
  const { connect } = await setting(context, 0)
  const client = await connect()
  const pacing = redisPacing(client, { plan: 'free', share: 0.25 })
  await pacing.wait('createChannel', limit, signal)
  await pacing.wait('createChannel', limit, signal)
  const controller = new AbortController()
  const waiting = pacing.wait('createChannel', limit, controller.signal)
  await sleep(100)
  const reason = new Error('gave up')
  controller.abort(reason)
  await assert.rejects(waiting, reason)
})
