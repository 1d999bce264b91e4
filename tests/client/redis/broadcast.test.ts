import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startProcess } from './processes.ts'
import { setting } from './setting.ts'

test('a broadcast killed midway goes on in another process; nobody gets a message twice', async (context) => {
  const { api, processes, redis } = await setting(context, 1)
  api.slowness = 20
  void processes[0]?.run('broadcast', 'news', 100)
  await api.arrival(40)
  await processes[0]?.kill()
  const next = await startProcess(redis.url, api.url)
  context.after(() => next.kill())
  const outcomes = await next.run('broadcast', 'news', 100)
  assert.equal(new Set(api.arrived).size, api.arrived.length)
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length
  assert.equal(outcomes.length, 100)
  assert.ok(count('skipped') >= 36, `${count('skipped')} skipped`)
  // The four that were under way.
  assert.ok(count('unknown') > 0 && count('unknown') <= 4, `${count('unknown')} unknown`)
  assert.ok(api.arrived.length >= 100 - count('unknown'))
  assert.equal(count('sent') + count('skipped') + count('unknown'), 100)
  assert.deepEqual(new Set(await next.run('broadcast', 'news', 100)), new Set(['skipped', 'unknown']))
})

test('two processes with one broadcast send each message once; one of another name sends to all', async (context) => {
  const { api, processes } = await setting(context, 2)
  await Promise.all(processes.map((process) => process.run('broadcast', 'news', 100)))
  assert.equal(api.arrived.length, 100)
  assert.equal(new Set(api.arrived).size, 100)
  await processes[0]?.run('broadcast', 'other news', 100)
  assert.equal(api.arrived.length, 200)
})
