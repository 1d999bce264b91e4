import { LineWorksError } from '@lineworks-bot/client'
import { expect, test } from 'vitest'
import { redisDuplicates, redisLock, redisPacing, redisTokenStore, RedisStoreError } from '../src/index.ts'
import { fakeRedis } from './fake-redis.ts'

const never = new Promise<never>(() => {})

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => new Error('no error was thrown'),
    (error: unknown) => error,
  )
}

test('a command that is not answered ends in time, and is taken back', async () => {
  let signal: AbortSignal | undefined
  const redis = fakeRedis((abortSignal) => {
    signal = abortSignal
    return never
  })
  const error = await failure(redisDuplicates(redis, { timeoutMs: 20 }).first('k', 1_000))
  expect(error).toBeInstanceOf(RedisStoreError)
  expect(error).toBeInstanceOf(LineWorksError)
  expect(error).toMatchObject({ store: 'duplicates', message: 'duplicates: Redis did not answer within 20 ms' })
  expect(signal?.aborted).toBe(true)
})

test('what Redis or its client says becomes a RedisStoreError with its cause', async () => {
  const cause = new Error('The client is closed')
  const error = await failure(redisDuplicates(fakeRedis(() => Promise.reject(cause))).first('k', 1_000))
  expect(error).toMatchObject({ name: 'RedisStoreError', message: 'duplicates: The client is closed', cause })
})

test('a client that throws at once is no different', async () => {
  const cause = new Error('no such command')
  const redis = fakeRedis(() => {
    throw cause
  })
  expect(await failure(redisDuplicates(redis).first('k', 1_000))).toMatchObject({ name: 'RedisStoreError', cause })
})

test('no error repeats the arguments of a command, a token may be one', async () => {
  const says = `ERR unknown command 'SET', with args beginning with: 'k' '{"accessToken":"secret-token"}'`
  const store = redisTokenStore(fakeRedis(() => Promise.reject(new Error(says))))
  const error = await failure(
    store.write('k', { accessToken: 'secret-token', expiresAt: Date.now() + 1_000, renewAt: 0 }),
  )
  expect(error).toMatchObject({ message: `token store: ERR unknown command 'SET'`, cause: undefined })
})

test('an abort ends a wait for Redis at once, with its reason', async () => {
  const redis = fakeRedis(() => never)
  const controller = new AbortController()
  const reason = new Error('gave up')
  const limit = { free: 1, standard: 1 }
  const waits = [
    redisLock(redis, { timeoutMs: 50 }).run('k', async () => {}, controller.signal),
    redisPacing(redis, { plan: 'free' }).wait('listBots', limit, controller.signal),
  ].map(failure)
  controller.abort(reason)
  expect(await Promise.all(waits)).toEqual([reason, reason])
})

test('what the API says is left may get lost: the next call has the limit of its own', async () => {
  const pacing = redisPacing(
    fakeRedis(() => Promise.reject(new Error('down'))),
    { plan: 'free' },
  )
  pacing.observe('listBots', { limit: 60, remaining: 0, used: 60, resetSeconds: 60 })
  await new Promise((done) => setTimeout(done, 5))
})
