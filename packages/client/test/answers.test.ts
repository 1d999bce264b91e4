import { describe, expect, test } from 'vitest'
import { LineWorks, LineWorksApiError, LineWorksConnectionError, type Fetch } from '../src/index.ts'

const message = { botId: 1, userId: 'u', content: { type: 'text', text: 'private text' } } as const

function answering(answer: Response | (() => Promise<Response>)): LineWorks {
  const fetch: Fetch = async () => (answer instanceof Response ? answer : answer())
  return new LineWorks({ auth: 'secret-token', fetch, retry: false })
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'no error was thrown',
    (error: unknown) => error,
  )
}

test('a JSON answer is returned', async () => {
  const bot = await answering(Response.json({ botId: 7, botName: 'Echo' })).getBot({ botId: 7 })
  expect(bot).toEqual({ botId: 7, botName: 'Echo' })
})

test.each([
  ['without a body', () => new Response(null, { status: 201 })],
  ['with an empty body', () => new Response('', { status: 201 })],
  ['with a body that nobody described', () => new Response('OK', { status: 201 })],
  ['with another 2xx', () => new Response(null, { status: 204 })],
])('a success that has no described body, %s, gives undefined', async (_, answer) => {
  expect(await answering(answer()).sendUserMessage(message)).toBeUndefined()
})

describe('an error answer', () => {
  test('becomes a LineWorksApiError with all it says', async () => {
    const headers = { 'rateLimit-reset': '12' }
    const answer = Response.json(
      { code: 'TOO_MANY_REQUESTS', description: 'API rate limit exceeded' },
      { status: 429, headers },
    )
    const error = await failure(answering(answer).sendUserMessage(message))
    expect(error).toBeInstanceOf(LineWorksApiError)
    expect(error).toMatchObject({
      name: 'LineWorksApiError',
      operationId: 'sendUserMessage',
      status: 429,
      code: 'TOO_MANY_REQUESTS',
      description: 'API rate limit exceeded',
      body: undefined,
      message: 'sendUserMessage: 429 TOO_MANY_REQUESTS API rate limit exceeded',
    })
    expect((error as LineWorksApiError).headers.get('ratelimit-reset')).toBe('12')
  })

  test.each([
    ['HTML', '<html>Bad gateway</html>', '<html>Bad gateway</html>'],
    ['nothing', '', undefined],
    ['another JSON', '{"message":"no"}', '{"message":"no"}'],
    ['a JSON text', '"no"', '"no"'],
    ['cut JSON', '{"code":"X', '{"code":"X'],
  ])('with %s keeps the status', async (_, body, shown) => {
    const error = await failure(answering(new Response(body, { status: 502 })).sendUserMessage(message))
    expect(error).toBeInstanceOf(LineWorksApiError)
    expect(error).toMatchObject({
      status: 502,
      code: undefined,
      body: shown,
      message: 'sendUserMessage: 502 no detail given',
    })
  })

  test('of many characters is cut', async () => {
    const error = await failure(answering(new Response('x'.repeat(5000), { status: 500 })).getBot({ botId: 1 }))
    expect((error as LineWorksApiError).body).toHaveLength(1000)
  })
})

test.each([
  ['HTML', '<html>', 'the answer is not JSON'],
  ['nothing', '', 'the answer is empty, JSON was expected'],
])('a success with %s where JSON is described keeps the status', async (_, body, description) => {
  const error = await failure(answering(new Response(body, { status: 200 })).getBot({ botId: 1 }))
  expect(error).toBeInstanceOf(LineWorksApiError)
  expect(error).toMatchObject({ status: 200, description })
})

test('a redirect that the operation does not have is an error', async () => {
  const answer = new Response(null, { status: 302, headers: { location: 'https://elsewhere.example.com/' } })
  expect(await failure(answering(answer).getBot({ botId: 1 }))).toMatchObject({
    name: 'LineWorksApiError',
    status: 302,
  })
})

test('the redirect of an operation that has one gives its address, unfollowed', async () => {
  const location = 'https://storage.example.com/f'
  const works = answering(new Response(null, { status: 302, headers: { location } }))
  expect(await works.getAttachment({ botId: 1, fileId: 'f' })).toEqual({ location })
})

test.each([
  [
    'without an address',
    new Response(null, { status: 302 }),
    { status: 302, description: 'the answer has no Location' },
  ],
  ['that is none', new Response('x', { status: 200 }), { status: 200 }],
  ['that is an error', Response.json({ code: 'NOT_FOUND' }, { status: 404 }), { status: 404, code: 'NOT_FOUND' }],
])('a redirect %s is an error', async (_, answer, expected) => {
  const error = await failure(answering(answer).getAttachment({ botId: 1, fileId: 'f' }))
  expect(error).toBeInstanceOf(LineWorksApiError)
  expect(error).toMatchObject(expected)
})

test('an empty answer is undefined where no official page prints the body', async () => {
  expect(await answering(new Response('')).patchBot({ botId: 1, botName: 'x' })).toBeUndefined()
  expect(await answering(Response.json({ botId: 1 })).patchBot({ botId: 1 })).toEqual({ botId: 1 })
})

test('no answer becomes a LineWorksConnectionError with the cause', async () => {
  const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') })
  const error = await failure(answering(() => Promise.reject(cause)).getBot({ botId: 1 }))
  expect(error).toBeInstanceOf(LineWorksConnectionError)
  expect(error).toMatchObject({ cause, message: 'getBot: no answer (fetch failed: connect ECONNREFUSED 127.0.0.1:9)' })
})

test('aborting ends the call with the reason of the caller', async () => {
  const controller = new AbortController()
  const fetch: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  const call = new LineWorks({ auth: 't', fetch }).getBot({ botId: 1 }, { signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 5)
  expect(await failure(call)).toMatchObject({ message: 'enough' })
})

test('no error shows the token or the message', async () => {
  const errors = await Promise.all([
    failure(answering(Response.json({ code: 'X' }, { status: 400 })).sendUserMessage(message)),
    failure(answering(() => Promise.reject(new TypeError('fetch failed'))).sendUserMessage(message)),
  ])
  for (const error of errors) {
    const shown = `${String(error)} ${JSON.stringify(error)}`
    expect(shown).not.toContain('secret-token')
    expect(shown).not.toContain('private text')
  }
})
