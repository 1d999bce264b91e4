import { expect, test } from 'vitest'
import { redisTokenStore } from '../src/index.ts'
import { fakeRedis, fakeStorage } from './fake-redis.ts'

const key = Buffer.alloc(32, 7).toString('base64')
const token = { accessToken: 'secret-token', expiresAt: 4e12, renewAt: 3e12, refreshToken: undefined }

test('a token comes back as it was written, encrypted or not', async () => {
  for (const options of [{}, { encryptionKey: key }]) {
    const { redis, values } = fakeStorage()
    const store = redisTokenStore(redis, options)
    expect(await store.read('k')).toBeUndefined()
    await store.write('k', { ...token, refreshToken: 'r' })
    expect(await store.read('k')).toEqual({ ...token, refreshToken: 'r' })
    expect([...values.values()].join('').includes('secret-token')).toBe(!('encryptionKey' in options))
    await store.remove('k')
    expect(await store.read('k')).toBeUndefined()
  }
})

test('the same token is never encrypted alike', async () => {
  const { redis, values } = fakeStorage()
  const store = redisTokenStore(redis, { encryptionKey: key })
  for (const name of ['k', 'k', 'l']) {
    await store.write(name, token)
    values.set(`${values.size}`, [...values.values()].at(-1) ?? '')
  }
  expect(new Set(values.values()).size).toBe(3)
})

test('what was damaged, moved or planted is refused, and not shown', async () => {
  const { redis, values } = fakeStorage()
  const store = redisTokenStore(redis, { encryptionKey: key })
  await store.write('k', token)
  const stored = values.get('lineworks:token:k') ?? ''
  values.set('lineworks:token:moved', stored)
  values.set('lineworks:token:damaged', stored.slice(0, -4) + 'AAA=')
  values.set('lineworks:token:planted', JSON.stringify(token))
  values.set('lineworks:token:empty', '')
  for (const name of ['moved', 'damaged', 'planted', 'empty']) {
    await expect(store.read(name)).rejects.toThrow('token store: what is stored is not encrypted with encryptionKey')
  }
  const plain = redisTokenStore(redis)
  values.set('lineworks:token:other', '{"accessToken":7}')
  for (const name of ['k', 'other', 'empty']) {
    await expect(plain.read(name)).rejects.toThrow('token store: what is stored is no token; it may be encrypted')
  }
})

test.each(['', 'short', Buffer.alloc(16).toString('base64'), 'ä'.repeat(44)])(
  'the key %j is refused',
  (encryptionKey) => {
    expect(() => redisTokenStore(fakeStorage().redis, { encryptionKey })).toThrow('encryptionKey must be 32 bytes')
    expect(() => redisTokenStore(fakeStorage().redis, { encryptionKey: [key, encryptionKey] })).toThrow('encryptionKey')
  },
)

test('no key at all is refused where keys are named', () => {
  expect(() => redisTokenStore(fakeStorage().redis, { encryptionKey: [] })).toThrow('encryptionKey must be 32 bytes')
})

test.each([
  ['with a refresh token, for 90 days', { refreshToken: 'r' }, 90 * 86_400_000],
  ['without one, as long as it is good', { expiresAt: Date.now() + 60_000 }, 60_000],
  ['already over, not at all', { expiresAt: Date.now() - 60_000 }, 1],
])('a token is kept %s', async (_, change, ms) => {
  const written: unknown[] = []
  const redis = fakeRedis(async (__, ...args) => void written.push(args[2]))
  await redisTokenStore(redis).write('k', { ...token, ...change })
  const [{ expiration }] = written as [{ expiration: { type: string; value: number } }] // As `set` is called.
  expect(expiration.type).toBe('PX')
  expect(expiration.value).toBeLessThanOrEqual(ms)
  expect(expiration.value).toBeGreaterThan(ms - 5_000)
})
