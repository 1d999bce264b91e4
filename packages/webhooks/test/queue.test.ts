import { expect, test, vi } from 'vitest'
import { createCallbackHandler, createCallbackWorker, type ReceivedCallback } from '../src/node.ts'
import { botId, botSecret, signedRequest } from './signed-request.ts'
import { textEvent } from './text-event.ts'

const body = textEvent('hello')

test('the answer waits for the queue', async () => {
  const order: string[] = []
  const enqueue = async () => {
    await new Promise((resolve) => setTimeout(resolve, 10))
    order.push('written')
  }
  const handle = createCallbackHandler({ botSecret, enqueue })
  expect((await handle(await signedRequest(body))).status).toBe(200)
  expect(order).toEqual(['written'])
})

test('a queue that fails is answered 503, and reported', async () => {
  const failure = new Error('queue')
  const onError = vi.fn()
  const handle = createCallbackHandler({ botSecret, enqueue: () => Promise.reject(failure), onError })
  expect((await handle(await signedRequest(body))).status).toBe(503)
  expect(onError).toHaveBeenCalledExactlyOnceWith(failure, expect.objectContaining({ botId, body }))
})

test('what is not verified does not reach the queue', async () => {
  const enqueue = vi.fn()
  const handle = createCallbackHandler({ botSecret, enqueue })
  expect((await handle(await signedRequest(body, { secret: 'wrong' }))).status).toBe(401)
  expect((await handle(await signedRequest('no JSON'))).status).toBe(400)
  expect(enqueue).not.toHaveBeenCalled()
})

test('the worker gets through JSON what the receiver wrote, and hands it to the listener', async () => {
  const queue: string[] = []
  const handle = createCallbackHandler({ botSecret, enqueue: (callback) => queue.push(JSON.stringify(callback)) })
  await handle(await signedRequest(body))
  await handle(await signedRequest('{"type":"reaction"}'))
  const message = vi.fn()
  const onUnknown = vi.fn()
  const work = createCallbackWorker({ on: { message }, onUnknown })
  for (const entry of queue) {
    const callback: ReceivedCallback = JSON.parse(entry)
    await work(callback)
  }
  expect(message).toHaveBeenCalledExactlyOnceWith(JSON.parse(body), expect.objectContaining({ botId, body }))
  expect(onUnknown.mock.calls[0]?.[0].value).toEqual({ type: 'reaction' })
})

test('the same body has the same id, in letters that a queue takes for the id of a job', async () => {
  const ids: string[] = []
  const handle = createCallbackHandler({ botSecret, enqueue: ({ id }) => ids.push(id) })
  for (const text of ['a', 'a', 'b']) await handle(await signedRequest(textEvent(text)))
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[0])
  for (const id of ids) expect(id).toMatch(/^\d+-[A-Za-z0-9+/]{43}=$/)
})

test('the worker rejects with what the listener throws, so that the queue tries again', async () => {
  const failure = new Error('listener')
  const work = createCallbackWorker({ on: { message: () => Promise.reject(failure) } })
  await expect(work({ id: '1', botId, body })).rejects.toBe(failure)
})
