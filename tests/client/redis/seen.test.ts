import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { redisDuplicates, redisSeenStore } from '../../../packages/redis/dist/index.js'
import { createCallbackHandler, signCallback } from '../../../packages/webhooks/dist/node.js'
import { setting } from './setting.ts'

test('of two processes one is the first to see a callback', async (context) => {
  const { processes } = await setting(context, 2)
  const ids = Array.from({ length: 200 }, (_, index) => `${index}`)
  const [one = [], two = []] = await Promise.all(processes.map((process) => process.run('seen', ids)))
  assert.deepEqual(
    ids.map((_, index) => Number(one[index]) + Number(two[index])),
    ids.map(() => 1),
  )
})

test('a key is forgotten after its time', async (context) => {
  const { connect } = await setting(context, 0)
  const client = await connect()
  const duplicates = redisDuplicates(client)
  assert.equal(await duplicates.first('k', 1_000), true)
  assert.equal(await duplicates.first('k', 1_000), false)
  await sleep(1_200)
  assert.equal(await duplicates.first('k', 1_000), true)
})

test('no callback is lost when Redis is away', async (context) => {
  const { connect, redis } = await setting(context, 0)
  const client = await connect({ disableOfflineQueue: true })
  const handled: string[] = []
  const errors: unknown[] = []
  const handle = createCallbackHandler({
    botSecret: 'secret',
    on: { message: ({ content }) => void handled.push(content.type) },
    onError: (error) => errors.push(error),
    seen: redisSeenStore(client, { timeoutMs: 300 }),
  })
  const send = async (text: string): Promise<void> => {
    const source = { domainId: 1, userId: 'u' }
    const event = { type: 'message', source, issuedTime: '2026-03-14T01:59:26.535Z', content: { type: 'text', text } }
    const body = JSON.stringify(event)
    const headers = {
      'content-type': 'application/json',
      'x-works-botid': '1',
      'x-works-signature': await signCallback(body, 'secret'),
    }
    const answer = await handle(new Request('https://bot.example.com/', { method: 'POST', body, headers }))
    assert.equal(answer.status, 200)
    await handle.idle()
  }
  await send('one')
  await send('one')
  assert.equal(handled.length, 1)
  redis.hang()
  await send('two')
  redis.wake()
  await redis.kill()
  await send('three')
  assert.equal(handled.length, 3)
  assert.deepEqual(
    errors.map((error) => (error instanceof Error ? error.name : error)),
    ['RedisStoreError', 'RedisStoreError'],
  )
})
