import { expect, test, vi } from 'vitest'
import { createCallbackHandler } from '../src/node.ts'
import { botId, botSecret, signedRequest } from './signed-request.ts'
import { textEvent } from './text-event.ts'

const body = textEvent('hello')

test('the answer comes before the listener begins', async () => {
  const order: string[] = []
  const handle = createCallbackHandler({ botSecret, on: { message: () => order.push('listener') } })
  expect((await handle(await signedRequest(body))).status).toBe(200)
  order.push('answer')
  await handle.idle()
  expect(order).toEqual(['answer', 'listener'])
})

test('the listener gets the event and the callback as received', async () => {
  const message = vi.fn()
  const handle = createCallbackHandler({ botSecret, on: { message } })
  const request = await signedRequest(body)
  const id = `${botId}-${request.headers.get('x-works-signature')}`
  await handle(request)
  await handle.idle()
  expect(message).toHaveBeenCalledExactlyOnceWith(JSON.parse(body), { id, botId, body })
})

test('waitUntil gets the work, which never rejects', async () => {
  const works: Promise<void>[] = []
  const onError = vi.fn()
  const failure = new Error('listener')
  const message = () => Promise.reject(failure)
  const handle = createCallbackHandler({ botSecret, on: { message }, onError })
  await handle(await signedRequest(body), { waitUntil: (work) => works.push(work) })
  expect(works).toHaveLength(1)
  expect(onError).not.toHaveBeenCalled()
  await expect(works[0]).resolves.toBeUndefined()
  expect(onError).toHaveBeenCalledExactlyOnceWith(failure, expect.objectContaining({ botId, body }))
})

test('what waitUntil throws is reported, and the listener runs', async () => {
  const onError = vi.fn()
  const message = vi.fn()
  const handle = createCallbackHandler({ botSecret, on: { message }, onError })
  const failure = new Error('no context')
  const waitUntil = () => {
    throw failure
  }
  expect((await handle(await signedRequest(body), { waitUntil })).status).toBe(200)
  await handle.idle()
  expect(onError).toHaveBeenCalledWith(failure, expect.anything())
  expect(message).toHaveBeenCalledOnce()
})

test.each([
  [
    'a listener that throws',
    {
      on: {
        message: () => {
          throw new Error('x')
        },
      },
    },
  ],
  ['a listener that rejects', { on: { message: () => Promise.reject(new Error('x')) } }],
])('%s reaches onError, not the platform', async (_, options) => {
  const onError = vi.fn()
  const handle = createCallbackHandler({ botSecret, ...options, onError })
  expect((await handle(await signedRequest(body))).status).toBe(200)
  await handle.idle()
  expect(onError).toHaveBeenCalledOnce()
})

test('without onError, and when onError throws, the error is written to the console', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const first = new Error('listener')
    const second = new Error('onError')
    const on = { message: () => Promise.reject(first) }
    const plain = createCallbackHandler({ botSecret, on })
    await plain(await signedRequest(body))
    await plain.idle()
    const throwing = createCallbackHandler({ botSecret, on, onError: () => Promise.reject(second) })
    await throwing(await signedRequest(body))
    await throwing.idle()
    expect(log.mock.calls).toEqual([[first], [second]])
  } finally {
    log.mockRestore()
  }
})

test('botSecret may be a function of the bot, with several secrets', async () => {
  const secretsOf = vi.fn(async (id: number) => (id === botId ? ['new', botSecret] : undefined))
  const handle = createCallbackHandler({ botSecret: secretsOf })
  expect((await handle(await signedRequest(body))).status).toBe(200)
  expect(secretsOf).toHaveBeenCalledWith(botId)
  const foreign = await signedRequest(body, { headers: { 'x-works-botid': '7' } })
  expect((await handle(foreign)).status).toBe(401)
})

test.each([
  ['throws', () => Promise.reject(new Error('database'))],
  ['gives an empty secret', () => ''],
])('when botSecret %s, the error is reported and the answer is 500', async (_, source) => {
  const onError = vi.fn()
  const handle = createCallbackHandler({ botSecret: source, onError })
  expect((await handle(await signedRequest(body))).status).toBe(500)
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(Error), undefined)
})

test('a request whose body was read before is the mistake of the program: reported, and answered 500', async () => {
  const onError = vi.fn()
  const handle = createCallbackHandler({ botSecret, onError })
  const request = await signedRequest(body)
  await request.json()
  expect((await handle(request)).status).toBe(500)
  expect(String(onError.mock.calls[0]?.[0])).toContain('was read before')
})

test.each([
  [{ botSecret: '' }, 'Bot Secret'],
  [{ botSecret: [] }, 'Bot Secret'],
  [{ botSecret, maxBodyBytes: 0 }, 'maxBodyBytes'],
  [{ botSecret, bodyTimeoutMs: Number.NaN }, 'bodyTimeoutMs'],
])('%j is refused when the handler is made', (options, named) => {
  expect(() => createCallbackHandler(options)).toThrow(named)
})

test('idle waits for every listener, also for those that begin meanwhile', async () => {
  let open = 0
  let most = 0
  const message = async () => {
    most = Math.max(most, ++open)
    await new Promise((resolve) => setTimeout(resolve, 5))
    open--
  }
  const handle = createCallbackHandler({ botSecret, on: { message } })
  await handle(await signedRequest(body))
  const idle = handle.idle()
  await handle(await signedRequest(textEvent('second')))
  await idle
  expect({ open, most }).toEqual({ open: 0, most: 2 })
})
