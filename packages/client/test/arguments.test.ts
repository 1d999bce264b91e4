import { describe, expect, test } from 'vitest'
import { LineWorks, LineWorksArgumentError } from '../src/index.ts'
import { recordingFetch } from './recording-fetch.ts'

const content = { type: 'text', text: 'x' } as const

function neverSent() {
  const { fetch, requests } = recordingFetch(() => new Response(null, { status: 201 }))
  return { works: new LineWorks({ auth: 'secret-token', fetch }), requests }
}

describe('a path parameter that cannot be sent is refused before anything is sent', () => {
  test.each([
    ['missing', undefined, 'userId is missing'],
    ['null', null, 'userId is missing'],
    ['empty', '', 'userId is empty'],
    ['a step', '.', 'userId is ".", which would lead to another path'],
    ['a step up', '..', 'userId is "..", which would lead to another path'],
    ['an encoded step up', '%2E%2e', 'userId is "%2E%2e", which would lead to another path'],
    ['half encoded', '.%2e', 'userId is ".%2e", which would lead to another path'],
    ['an object', {}, 'userId must be a string or whole number, not of type object'],
    ['a fraction', 1.5, 'userId must be a string or whole number, not 1.5'],
    ['not a number', Number.NaN, 'userId must be a string or whole number, not NaN'],
    ['half a surrogate pair', '\ud800', 'userId is no well-formed text'],
  ])('%s', async (_, userId, message) => {
    const { works, requests } = neverSent()
    const call = works.sendUserMessage({ botId: 1, userId: userId as string, content })
    await expect(call).rejects.toThrow(new LineWorksArgumentError('userId', message))
    await expect(call).rejects.toMatchObject({ argument: 'userId' })
    expect(requests).toEqual([])
  })
})

test('a parameter that the operation does not have is refused', async () => {
  const { works, requests } = neverSent()
  // @ts-expect-error -- there is no such parameter
  const call = works.getBot({ botId: 1, botID: 2 })
  await expect(call).rejects.toMatchObject({ name: 'LineWorksArgumentError', argument: 'botID' })
  expect(requests).toEqual([])
})

test('parameters that are no object are refused', async () => {
  const { works } = neverSent()
  // @ts-expect-error -- not an object
  await expect(works.getBot(2000001)).rejects.toThrow('getBot takes its parameters as an object')
  // @ts-expect-error -- missing
  await expect(works.getBot()).rejects.toThrow('botId is missing')
})

describe('a token that cannot be sent is refused without showing it', () => {
  test.each([['with\nline break'], ['two words'], ['キー'], [' padded']])('%j', async (token) => {
    const { fetch, requests } = recordingFetch(() => Response.json({}))
    const error: unknown = await new LineWorks({ auth: () => token, fetch })
      .getBot({ botId: 1 })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(LineWorksArgumentError)
    expect(String(error)).not.toContain(token)
    expect(requests).toEqual([])
  })

  test.each([[''], [undefined], [42]])('auth that gives %j', async (token) => {
    // @ts-expect-error -- a function in JavaScript may give anything
    const works = new LineWorks({ auth: () => token, fetch: () => Promise.reject(new Error('sent')) })
    await expect(works.getBot({ botId: 1 })).rejects.toMatchObject({ argument: 'auth' })
  })

  test('an empty auth stops the constructor', () => {
    expect(() => new LineWorks({ auth: '' })).toThrow(LineWorksArgumentError)
    // @ts-expect-error -- missing
    expect(() => new LineWorks({})).toThrow(LineWorksArgumentError)
  })
})

describe('the base URL', () => {
  test.each([
    'http://www.worksapis.com/v1.0',
    'ftp://www.worksapis.com',
    'not a url',
    'https://user:pass@host/',
    'https://host/?a=1',
    'https://host/#a',
    'http://127.0.0.1.example.com/',
  ])('%s is refused', (baseUrl) => expect(() => new LineWorks({ auth: 't', baseUrl })).toThrow(LineWorksArgumentError))
  test.each(['https://gov.worksapis.com/v1.0', 'http://localhost:4010', 'http://127.0.0.1:4010', 'http://[::1]:4010'])(
    '%s is taken',
    (baseUrl) => expect(new LineWorks({ auth: 't', baseUrl })).toBeInstanceOf(LineWorks),
  )
})
