import { describe, expect, test } from 'vitest'
import { checkWith, LineWorks, type LogEntry, type Validator } from '../src/index.ts'
import { api } from '../src/openapi-fetch.ts'
import { failure, refused, scriptedFetch, status } from './scripted-fetch.ts'

const message = { botId: 1, userId: 'u', content: { type: 'text', text: 'secret text' } } as const
const retry = { baseMs: 1, maxMs: 1 }

test('the logger is told of each step', async () => {
  const entries: LogEntry[] = []
  let token = 0
  const { fetch } = scriptedFetch(refused, status(429), status(401), status(201))
  const works = new LineWorks({ auth: () => `t${(token += 1)}`, fetch, retry, logger: (entry) => entries.push(entry) })
  await works.sendUserMessage(message)
  expect(entries.map((entry) => [entry.type, 'attempt' in entry ? entry.attempt : undefined])).toEqual([
    ['request', 1],
    ['fault', 1],
    ['retry', 1],
    ['request', 2],
    ['answer', 2],
    ['retry', 2],
    ['request', 3],
    ['answer', 3],
    ['refusal', undefined],
    ['request', 3],
    ['answer', 3],
  ])
  expect(entries[1]).toMatchObject({ operationId: 'sendUserMessage', reason: 'ECONNREFUSED' })
})

test('a logger that throws ends no call', async () => {
  const { fetch } = scriptedFetch(status(201))
  const logger = () => {
    throw new Error('disk full')
  }
  await new LineWorks({ auth: 't', fetch, logger }).sendUserMessage(message)
})

describe('validators', () => {
  const refusing: Validator = {
    '~standard': { validate: () => ({ issues: [{ message: 'is too long', path: ['content', { key: 'text' }] }] }) },
  }

  test('stop a request before it is sent', async () => {
    const { fetch, sent } = scriptedFetch(status(201))
    const works = new LineWorks({
      auth: 't',
      fetch,
      validators: checkWith({ requests: { sendUserMessage: refusing } }),
    })
    const error = await failure(works.sendUserMessage(message))
    expect(error).toMatchObject({
      name: 'LineWorksValidationError',
      subject: 'request',
      operationId: 'sendUserMessage',
    })
    expect(String(error)).toContain('content.text is too long')
    expect(sent).toEqual([])
  })

  test('report an answer, and throw it when that is asked for', async () => {
    const entries: LogEntry[] = []
    const { fetch } = scriptedFetch(Response.json({ botId: 'x' }))
    const validators = { responses: { getBot: refusing } }
    const logger = (entry: LogEntry) => void entries.push(entry)
    expect(
      await new LineWorks({ auth: 't', fetch, logger, validators: checkWith(validators) }).getBot({ botId: 1 }),
    ).toEqual({ botId: 'x' })
    expect(entries.at(-1)).toMatchObject({ type: 'invalid answer', operationId: 'getBot' })
    const throwing = new LineWorks({ auth: 't', fetch, validators: checkWith(validators, { answers: 'throw' }) })
    expect(await failure(throwing.getBot({ botId: 1 }))).toMatchObject({ subject: 'answer' })
  })
})

describe('what the answer repeats of a request is cut out of the error', () => {
  test.each([
    ['in the description', (text: string) => Response.json({ code: 'X', description: text }, { status: 400 })],
    ['in a page', (text: string) => new Response(`<p>${text}</p>`, { status: 502 })],
    ['in JSON', (text: string) => Response.json({ echo: text }, { status: 500 })],
  ])('%s', async (_, answer) => {
    const { fetch } = scriptedFetch(answer('token-abcdef said "secret text"'))
    const error = await failure(new LineWorks({ auth: 'token-abcdef', fetch, retry: false }).sendUserMessage(message))
    const shown = `${String(error)}${JSON.stringify(error)}`
    expect(shown).toContain('[redacted]')
    expect(shown).not.toMatch(/token-abcdef|secret text/)
  })
})

describe('the openapi-fetch client', () => {
  test('has the token, the retries and the paths of the client', async () => {
    const { fetch, sent } = scriptedFetch(status(429), Response.json({ botId: 7, botName: 'Echo' }))
    const works = new LineWorks({ auth: 'token', fetch, retry, baseUrl: 'http://127.0.0.1:1/v1.0/' })
    const { data, response } = await api(works).GET('/bots/{botId}', { params: { path: { botId: 7 } } })
    expect([data?.botName, response.status]).toEqual(['Echo', 200])
    expect(sent.map(({ url, token }) => [url, token])).toEqual([
      ['http://127.0.0.1:1/v1.0/bots/7', 'Bearer token'],
      ['http://127.0.0.1:1/v1.0/bots/7', 'Bearer token'],
    ])
  })

  test('sends the body and gives the error', async () => {
    const { fetch, sent } = scriptedFetch(Response.json({ code: 'X', description: 'no' }, { status: 400 }))
    const { error } = await api(new LineWorks({ auth: 't', fetch })).POST('/bots/{botId}/users/{userId}/messages', {
      params: { path: { botId: 1, userId: 'a+b' } },
      body: { content: { type: 'text', text: 'x' } },
    })
    expect(error).toEqual({ code: 'X', description: 'no' })
    expect(sent[0]).toMatchObject({ method: 'POST', body: '{"content":{"type":"text","text":"x"}}' })
    expect(sent[0]?.url).toContain('/users/a%2Bb/')
  })

  test('does not repeat a message whose fate is unknown', async () => {
    const { fetch, sent } = scriptedFetch(status(503))
    await api(new LineWorks({ auth: 't', fetch, retry })).POST('/bots/{botId}/users/{userId}/messages', {
      params: { path: { botId: 1, userId: 'u' } },
      body: { content: { type: 'text', text: 'x' } },
    })
    expect(sent).toHaveLength(1)
  })
})
