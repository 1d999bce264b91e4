import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCallbackHandler, memorySeenStore } from '../src/node.ts'
import { botSecret, signedRequest } from './signed-request.ts'
import { textEvent } from './text-event.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

test('a body that was seen is answered 200 and dropped', async () => {
  const message = vi.fn()
  const handle = createCallbackHandler({ botSecret, on: { message }, seen: memorySeenStore() })
  for (const text of ['a', 'b', 'a', 'a']) expect((await handle(await signedRequest(textEvent(text)))).status).toBe(200)
  await handle.idle()
  expect(message.mock.calls.map(([event]) => event.content.text)).toEqual(['a', 'b'])
})

test('the same body to another bot is not a duplicate', async () => {
  const message = vi.fn()
  const handle = createCallbackHandler({ botSecret, on: { message }, seen: memorySeenStore() })
  await handle(await signedRequest(textEvent('a')))
  await handle(await signedRequest(textEvent('a'), { headers: { 'x-works-botid': '2000002' } }))
  await handle.idle()
  expect(message).toHaveBeenCalledTimes(2)
})

test('without a store nothing is dropped', async () => {
  const message = vi.fn()
  const handle = createCallbackHandler({ botSecret, on: { message } })
  await handle(await signedRequest(textEvent('a')))
  await handle(await signedRequest(textEvent('a')))
  await handle.idle()
  expect(message).toHaveBeenCalledTimes(2)
})

test('when the store fails, the event is handled and the error reported', async () => {
  const message = vi.fn()
  const onError = vi.fn()
  const seen = { add: () => Promise.reject(new Error('store')) }
  const handle = createCallbackHandler({ botSecret, on: { message }, seen, onError })
  await handle(await signedRequest(textEvent('a')))
  await handle.idle()
  expect(message).toHaveBeenCalledOnce()
  expect(onError).toHaveBeenCalledOnce()
})

test('the memory store forgets after its time, counted from the first sight', () => {
  const seen = memorySeenStore({ ttlMs: 1000 })
  expect(seen.add('a')).toBe(true)
  vi.advanceTimersByTime(999)
  expect(seen.add('a')).toBe(false)
  vi.advanceTimersByTime(1)
  expect(seen.add('a')).toBe(true)
  expect(seen.add('a')).toBe(false)
})

test('the memory store forgets the oldest when it is full', () => {
  const seen = memorySeenStore({ maxEntries: 2 })
  expect(['a', 'b', 'c', 'b', 'c', 'a'].map((id) => seen.add(id))).toEqual([true, true, true, false, false, true])
})
