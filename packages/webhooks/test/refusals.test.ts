import { expect, test, vi } from 'vitest'
import { createCallbackHandler, type DeliverOptions } from '../src/node.ts'
import { botId, botSecret, signedRequest, type Changes } from './signed-request.ts'
import { textEvent } from './text-event.ts'

const body = textEvent('hello')

async function refused(request: Request, options: Partial<DeliverOptions> = {}): Promise<number> {
  const message = vi.fn()
  const onError = vi.fn()
  const handle = createCallbackHandler({ botSecret, on: { message }, onUnknown: message, onError, ...options })
  const response = await handle(request)
  await handle.idle()
  expect(await response.text()).toBe('')
  expect(message).not.toHaveBeenCalled()
  expect(onError).not.toHaveBeenCalled()
  return response.status
}

const cases: [string, number, Changes][] = [
  ['GET', 405, { method: 'GET' }],
  ['PUT', 405, { method: 'PUT' }],
  ['no media type', 415, { headers: { 'content-type': undefined } }],
  ['another media type', 415, { headers: { 'content-type': 'text/plain' } }],
  ['a media type that begins alike', 415, { headers: { 'content-type': 'application/json-seq' } }],
  ['a repeated media type', 415, { headers: { 'content-type': 'application/json, application/json' } }],
  ['a packed body', 415, { headers: { 'content-encoding': 'gzip' } }],
  ['no bot ID', 400, { headers: { 'x-works-botid': undefined } }],
  ['an empty bot ID', 400, { headers: { 'x-works-botid': '' } }],
  ['a bot ID that is no number', 400, { headers: { 'x-works-botid': '0x1E8481' } }],
  ['a bot ID with a sign', 400, { headers: { 'x-works-botid': '-2000001' } }],
  ['a bot ID too long for a number', 400, { headers: { 'x-works-botid': '9007199254740993' } }],
  ['a repeated bot ID', 400, { headers: { 'x-works-botid': '2000001, 2000001' } }],
  ['no signature', 401, { headers: { 'x-works-signature': undefined } }],
  ['a signature of another secret', 401, { secret: 'another secret' }],
  ['a repeated signature', 401, { headers: { 'x-works-signature': 'AAAA, AAAA' } }],
  ['a length that is no number', 400, { headers: { 'content-length': 'many' } }],
  ['a length beyond the limit', 413, { headers: { 'content-length': '1048577' } }],
]
test.each(cases)('%s is answered %i', async (_, status, changes) => {
  expect(await refused(await signedRequest(body, changes))).toBe(status)
})

test('405 names the method that is allowed', async () => {
  const response = await createCallbackHandler({ botSecret })(await signedRequest(body, { method: 'DELETE' }))
  expect(response.headers.get('allow')).toBe('POST')
})

test.each(['application/json', 'Application/JSON;charset=utf-8', 'application/json ; charset="UTF-8"'])(
  'the media type %s is taken',
  async (contentType) => {
    const request = await signedRequest(body, { headers: { 'content-type': contentType } })
    expect((await createCallbackHandler({ botSecret })(request)).status).toBe(200)
  },
)

test.each(['', 'x', '{"type":"message"', '{"type":"message"} x', "{'type':'message'}"])(
  'the signed body %j is no JSON and answered 400',
  async (text) => {
    expect(await refused(await signedRequest(text))).toBe(400)
  },
)

test.each([
  ['UTF-8 that is broken', Uint8Array.of(0x22, 0xff, 0x22)],
  ['UTF-16', Uint8Array.from(Buffer.from(body, 'utf16le'))],
])('a signed body in %s is answered 400', async (_, bytes) => {
  expect(await refused(await signedRequest(bytes))).toBe(400)
})

test('a body changed after it was signed is answered 401', async () => {
  const signed = await signedRequest(body)
  const request = new Request(signed.url, {
    method: 'POST',
    headers: signed.headers,
    body: body.replace('hello', 'jello'),
  })
  expect(await refused(request)).toBe(401)
})

test('callbacks of another bot are answered 401', async () => {
  expect(await refused(await signedRequest(body), { botId: botId + 1 })).toBe(401)
  expect(await refused(await signedRequest(body), { botId: [] })).toBe(401)
  expect((await createCallbackHandler({ botSecret, botId: [1, botId] })(await signedRequest(body))).status).toBe(200)
})

test('the limit is on what is read, whatever length is declared', async () => {
  const longer = textEvent('x'.repeat(2000))
  expect(await refused(await signedRequest(longer), { maxBodyBytes: 2000 })).toBe(413)
  const declared = { headers: { 'content-length': '10' } }
  expect(await refused(await signedRequest(longer, declared), { maxBodyBytes: 2000 })).toBe(413)
  const atTheLimit = createCallbackHandler({ botSecret, maxBodyBytes: longer.length })
  expect((await atTheLimit(await signedRequest(longer))).status).toBe(200)
})

async function streamed(stream: ReadableStream): Promise<Request> {
  const { url, headers } = await signedRequest(body)
  // The types of the DOM lack `duplex`, which the standard asks for beside a stream.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: stream, duplex: 'half' }
  return new Request(url, init)
}

test('a body that does not end is answered 408, and given up', async () => {
  const cancel = vi.fn()
  const endless = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)), cancel })
  expect(await refused(await streamed(endless), { bodyTimeoutMs: 20 })).toBe(408)
  expect(cancel).toHaveBeenCalledOnce()
})

test('a body that breaks off is answered 400', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })
  expect(await refused(await streamed(broken))).toBe(400)
})

test('a body nested a hundred thousand levels deep is a signed unknown event', async () => {
  const onUnknown = vi.fn()
  const onError = vi.fn()
  const handle = createCallbackHandler({ botSecret, onUnknown, onError })
  const deep = `{"type":"message","source":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  expect((await handle(await signedRequest(deep))).status).toBe(200)
  await handle.idle()
  expect(onUnknown).toHaveBeenCalledOnce()
  expect(onError).not.toHaveBeenCalled()
})
