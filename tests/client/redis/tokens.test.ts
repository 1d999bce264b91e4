import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { bot } from './bot.ts'
import { setting } from './setting.ts'

const message = { botId: 1, userId: 'u', content: { type: 'text', text: 'x' } } as const

test('two processes with 100 calls ask for one token, and a later one for none', async (context) => {
  const { api, connect, processes } = await setting(context, 2)
  await Promise.all(processes.map((process) => process.run('send', 50)))
  assert.deepEqual([api.tokens, api.arrived.length], [1, 100])
  const client = await connect()
  await bot(client, api.url).works.sendUserMessage(message)
  assert.deepEqual([api.tokens, api.arrived.length], [1, 101])
})

test('a process that is killed while it asks for a token is followed by the next one', async (context) => {
  const { api, processes } = await setting(context, 2)
  api.slowness = 600
  void processes[0]?.run('send', 5)
  while (api.tokens === 0) await sleep(2)
  const other = processes[1]?.run('send', 5)
  await processes[0]?.kill()
  await other
  assert.deepEqual([api.tokens, api.arrived.length], [2, 5])
})

test('a token is kept until it ends', async (context) => {
  const { api, connect } = await setting(context, 0)
  const client = await connect()
  await bot(client, api.url).works.sendUserMessage(message)
  const [key = ''] = await client.keys('*')
  assert.match(String(await client.get(key)), /secret-token-1/)
  const seconds = await client.ttl(key)
  assert.ok(seconds > 3_500 && seconds <= 3_600, `${seconds} s`)
})

test('with an encryption key nothing of it can be read in Redis, and other processes with the key can', async (context) => {
  const { api, connect } = await setting(context, 0)
  const client = await connect()
  const newKey = () => randomBytes(32).toString('base64')
  const oldKey = newKey()
  await bot(client, api.url, { encryptionKey: oldKey }).works.sendUserMessage(message)
  const [key = ''] = await client.keys('*')
  const stored = String(await client.get(key))
  const bytes = Buffer.from(stored, 'base64').toString('latin1')
  assert.doesNotMatch(stored + bytes, /secret-token|accessToken/)

  await bot(client, api.url, { encryptionKey: `${oldKey}\n` }).works.sendUserMessage(message)
  assert.equal(api.tokens, 1)
  const stranger = bot(client, api.url, { encryptionKey: newKey() }).works.sendUserMessage(message)
  await assert.rejects(stranger, { name: 'RedisStoreError', store: 'token store', message: /not encrypted with/ })
  const plain = bot(client, api.url).works.sendUserMessage(message)
  await assert.rejects(plain, { name: 'RedisStoreError', message: /is no token/ })

  // What was written elsewhere, or with a key that is no longer the first.
  await client.copy(key, `${key}2`)
  const { tokenStore } = bot(client, api.url, { encryptionKey: [newKey(), oldKey] }).stores
  const name = key.replace('lineworks:token:', '')
  assert.equal((await tokenStore.read(name))?.accessToken, 'secret-token-1')
  await assert.rejects(tokenStore.read(`${name}2`), /not encrypted with/)
})
