import { expect, test, vi } from 'vitest'
import { nodeListener } from '../src/adapters/node.ts'
import { createCallbackHandler, type DeliverOptions } from '../src/node.ts'
import { describedEvents } from './described-events.ts'
import { flood, rawStatus, served } from './served.ts'
import { botId, botSecret, signedHeaders } from './signed-request.ts'
import { textEvent } from './text-event.ts'

const body = textEvent('こんにちは')

function listening(options: Partial<DeliverOptions> = {}): Promise<number> {
  return served(nodeListener(createCallbackHandler({ botSecret, ...options })))
}

test.each(describedEvents())('$name arrives over HTTP', async ({ event }) => {
  const heard = vi.fn()
  const port = await listening({ on: { [event.type]: heard } })
  const text = JSON.stringify(event)
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: await signedHeaders(text),
    body: text,
  })
  expect([response.status, await response.text()]).toEqual([200, ''])
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(event, expect.objectContaining({ botId })))
})

async function head(lines: readonly string[], signed = body): Promise<string> {
  const headers = [...(await signedHeaders(signed))].map(([name, value]) => `${name}: ${value}`)
  return ['POST / HTTP/1.1', 'Host: x', ...headers, ...lines, '', ''].join('\r\n')
}

const length = Buffer.byteLength(body)

test.each([
  [
    'names of headers in any case',
    200,
    [(await head([`Content-Length: ${length}`])).replaceAll('x-works', 'X-WORKS'), body],
    false,
  ],
  ['a body in pieces', 200, [await head([`Content-Length: ${length}`]), body.slice(0, 9), body.slice(9)], false],
  [
    'a chunked body',
    200,
    [await head(['Transfer-Encoding: chunked']), `${length.toString(16)}\r\n`, body, '\r\n0\r\n\r\n'],
    false,
  ],
  ['a length that is too short', 400, [await head([`Content-Length: ${length - 1}`]), body], false],
  ['a length and chunks', 400, [await head([`Content-Length: ${length}`, 'Transfer-Encoding: chunked']), body], false],
  ['two lengths', 400, [await head([`Content-Length: ${length}`, 'Content-Length: 1']), body], false],
  ['chunks that are none', 400, [await head(['Transfer-Encoding: chunked']), 'zz\r\n', body], false],
  ['two signatures', 401, [await head([`X-Works-Signature: AAAA`, `Content-Length: ${length}`]), body], false],
  ['two bot IDs', 400, [await head([`X-Works-BotId: ${botId}`, `Content-Length: ${length}`]), body], false],
  ['a head of 100 kB', 431, [await head([`X-Long: ${'x'.repeat(100_000)}`])], false],
  ['no HTTP', 400, ['\u0000\u0001\u0002\r\n\r\n'], false],
])('%s is answered %i', async (_, status, parts, end) => {
  const onError = vi.fn()
  const port = await listening({ onError })
  expect(await rawStatus(port, parts, end)).toBe(status)
  expect(onError).not.toHaveBeenCalled()
})

test('a slow body is answered 408, and a body that breaks off harms nothing', async () => {
  const message = vi.fn()
  const onError = vi.fn()
  const port = await listening({ bodyTimeoutMs: 50, on: { message }, onError })
  const start = await head([`Content-Length: ${length}`])
  expect(await rawStatus(port, [start, body.slice(0, 5)])).toBe(408)
  await rawStatus(port, [start, body.slice(0, 5)], true)
  expect(await rawStatus(port, [start, body])).toBe(200)
  await vi.waitFor(() => expect(message).toHaveBeenCalledOnce())
  expect(onError).not.toHaveBeenCalled()
})

test.each([
  ['with its head', () => undefined],
  ['later', async () => new Promise((resolve) => setTimeout(resolve, 20))],
])('a connection that ends %s is answered 400, into the void', async (_, wait) => {
  const statuses: number[] = []
  const listen = nodeListener(createCallbackHandler({ botSecret }))
  const port = await served(async (request, response) => {
    const listening = listen(request, response)
    const waiting = wait()
    if (waiting !== undefined) await waiting
    request.destroy()
    await listening
    statuses.push(response.statusCode)
  })
  await rawStatus(port, [await head([`Content-Length: ${length}`]), body.slice(0, 5)])
  await vi.waitFor(() => expect(statuses).toEqual([400]))
})

test.each([
  ['declared', `Content-Length: ${800 * 65_544}`],
  ['in chunks', 'Transfer-Encoding: chunked'],
])('50 MB %s are answered 413, and read to their end', async (_, framing) => {
  expect(await flood(await listening(), await head([framing]), 800 * 65_536)).toEqual({ status: 413, allSent: true })
})

test('bytes that a body parser kept are verified, and bounded', async () => {
  const handle = createCallbackHandler({ botSecret, maxBodyBytes: 1000 })
  const listen = nodeListener(handle)
  const port = await served((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => void listen(Object.assign(request, { body: Buffer.concat(chunks) }), response))
  })
  const send = async (text: string) =>
    (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: await signedHeaders(text), body: text }))
      .status
  expect(await send(body)).toBe(200)
  expect(await send(textEvent('x'.repeat(1000)))).toBe(413)
})

test('a body that was parsed before is the mistake of the program: reported, and answered 500', async () => {
  const onError = vi.fn()
  const listen = nodeListener(createCallbackHandler({ botSecret, onError }))
  const port = await served((request, response) => {
    request.resume()
    request.on('end', () => void listen(Object.assign(request, { body: { type: 'message' } }), response))
  })
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: await signedHeaders(body),
    body,
  })
  expect(response.status).toBe(500)
  expect(String(onError.mock.calls[0]?.[0])).toContain('before any body parser')
})

test('a client that keeps a refused body coming loses the connection', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const port = await listening()
    const headers = await signedHeaders(body, { headers: { 'content-type': 'text/plain' } })
    const closed = vi.fn()
    const answered = vi.fn()
    const { request } = await import('node:http')
    const sending = request({ port, host: '127.0.0.1', method: 'POST', headers: Object.fromEntries(headers) })
    sending.on('response', (response) => answered(response.resume().statusCode))
    sending.on('error', () => undefined)
    sending.on('close', closed)
    sending.write('more')
    await vi.waitFor(() => expect(answered).toHaveBeenCalledWith(415))
    expect(closed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5000)
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  } finally {
    vi.useRealTimers()
  }
})
