import { describe, expect, test } from 'vitest'
import { LineWorks, LineWorksTimeoutError, type CallOptions, type Fetch } from '../src/index.ts'
import { cut, failure, fault, refused, scriptedFetch, status } from './scripted-fetch.ts'

const message = { botId: 1, userId: 'u', content: { type: 'text', text: 'x' } } as const
const retry = { baseMs: 1, maxMs: 2 }
const bot = Response.json({ botId: 1 })
const created = status(201)

function client(fetch: Fetch, options: CallOptions = {}): LineWorks {
  return new LineWorks({ auth: 't', fetch, retry, ...options })
}

describe('a message is sent again only when it surely was not carried out', () => {
  test.each([
    ['429', status(429), 2],
    ['a refused connection', refused, 2],
    ['a name that is not found', fault('ENOTFOUND'), 2],
    ['a connection that could not be made in time', fault('UND_ERR_CONNECT_TIMEOUT'), 2],
    ['a refused connection on Bun', Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' }), 2],
    ['a refused connection on Deno', new TypeError('error sending request for url (x): client error (Connect)'), 2],
    ['503', status(503), 1],
    ['500', status(500), 1],
    ['a cut connection', cut, 1],
    ['an error that nobody knows', new Error('?'), 1],
  ])('%s', async (_, first, count) => {
    const { fetch, sent } = scriptedFetch(first, created)
    await client(fetch)
      .sendUserMessage(message)
      .catch(() => {})
    expect(sent).toHaveLength(count)
  })
})

describe('what changes nothing when it is repeated is also sent again', () => {
  test.each([
    ['503', status(503), 2],
    ['a cut connection', cut, 2],
    ['an answer cut in its body', () => new Response(cutBody()), 2],
    ['500', status(500), 1],
    ['404', status(404), 1],
  ])('after %s', async (_, first, count) => {
    const { fetch, sent } = scriptedFetch(first, bot)
    await client(fetch)
      .getBot({ botId: 1 })
      .catch(() => {})
    expect(sent).toHaveLength(count)
  })

  test('at most as often as attempts says, and the last error is thrown', async () => {
    const { fetch, sent } = scriptedFetch(status(503))
    expect(await failure(client(fetch).getBot({ botId: 1 }))).toMatchObject({ status: 503, retryable: true })
    expect(sent).toHaveLength(3)
  })

  test.each([[false as const], [{ attempts: 1 }]])('retry: %j sends once', async (retry) => {
    const { fetch, sent } = scriptedFetch(cut)
    await failure(client(fetch).getBot({ botId: 1 }, { retry }))
    expect(sent).toHaveLength(1)
  })
})

describe('after 429 it waits as long as the answer asks', () => {
  test.each([
    ['rateLimit-reset', () => ({ 'rateLimit-reset': '1' })],
    ['rateLimit-reset before Retry-After', () => ({ 'rateLimit-reset': '1', 'retry-after': '9' })],
    ['Retry-After in seconds', () => ({ 'retry-after': '1' })],
    ['Retry-After as a date', () => ({ 'retry-after': new Date(Date.now() + 2000).toUTCString() })],
  ])('%s', async (_, headers) => {
    const { fetch, sent } = scriptedFetch(status(429, headers()), created)
    await client(fetch).sendUserMessage(message)
    const [first, second] = sent
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(900)
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(2300)
  })

  test('but gives up at once where that is beyond the deadline', async () => {
    const { fetch, sent } = scriptedFetch(status(429, { 'rateLimit-reset': '60' }))
    const started = Date.now()
    expect(await failure(client(fetch, { timeoutMs: 5000 }).sendUserMessage(message))).toMatchObject({ status: 429 })
    expect(Date.now() - started).toBeLessThan(1000)
    expect(sent).toHaveLength(1)
  })
})

describe('the deadline', () => {
  const hanging: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

  test('ends a call that hangs', async () => {
    const error = await failure(client(hanging).getBot({ botId: 1 }, { timeoutMs: 20 }))
    expect(error).toBeInstanceOf(LineWorksTimeoutError)
    expect(error).toMatchObject({ operationId: 'getBot', timeoutMs: 20 })
  })

  test('of a call goes before that of the client', async () => {
    const error = await failure(client(hanging, { timeoutMs: 60_000 }).getBot({ botId: 1 }, { timeoutMs: 10 }))
    expect(error).toMatchObject({ timeoutMs: 10 })
  })

  test('covers the wait for a token', async () => {
    const works = new LineWorks({ auth: () => new Promise(() => {}), timeoutMs: 20 })
    expect(await failure(works.getBot({ botId: 1 }))).toBeInstanceOf(LineWorksTimeoutError)
  })

  test.each([[0], [-1], [Number.NaN]])('cannot be %d', async (timeoutMs) => {
    expect(await failure(client(hanging).getBot({ botId: 1 }, { timeoutMs }))).toMatchObject({ argument: 'timeoutMs' })
  })
})

describe('an abort ends', () => {
  test.each([
    ['the wait for another attempt', () => scriptedFetch(status(429, { 'rateLimit-reset': '30' })).fetch],
    [
      'the request',
      (): Fetch =>
        (_, { signal }) =>
          new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    ],
  ])('%s', async (_, fetch) => {
    const controller = new AbortController()
    const call = client(fetch()).getBot({ botId: 1 }, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 10)
    expect(await failure(call)).toMatchObject({ message: 'enough' })
  })

  test('the call before it is sent', async () => {
    const { fetch, sent } = scriptedFetch(bot)
    const call = client(fetch).getBot({ botId: 1 }, { signal: AbortSignal.abort(new Error('too late')) })
    expect(await failure(call)).toMatchObject({ message: 'too late' })
    expect(sent).toEqual([])
  })
})

describe('withResponse', () => {
  test('gives status, headers and the state of the rate limit', async () => {
    const headers = {
      'rateLimit-limit': '240',
      'rateLimit-remaining': '7',
      'rateLimit-ssed': '233',
      'rateLimit-reset': '12',
    }
    const { fetch, sent } = scriptedFetch(Response.json({ botId: 1 }, { headers }))
    const { value, status: code, rateLimit } = await client(fetch).getBot({ botId: 1 }).withResponse()
    expect([value, code]).toEqual([{ botId: 1 }, 200])
    expect(rateLimit).toEqual({ limit: 240, remaining: 7, used: 233, resetSeconds: 12 })
    expect(sent).toHaveLength(1)
  })

  test('throws what the call throws, once', async () => {
    const { fetch } = scriptedFetch(status(404))
    expect(await failure(client(fetch).getBot({ botId: 1 }).withResponse())).toMatchObject({ status: 404 })
  })
})

function cutBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.error(cut) })
}
