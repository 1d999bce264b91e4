import { expect, test } from 'vitest'
import { LineWorks } from '../src/index.ts'
import { recordingFetch } from './recording-fetch.ts'

const created = () => new Response(null, { status: 201 })

test('path parameters go into the path, everything else into the body', async () => {
  const { fetch, requests } = recordingFetch(created)
  const works = new LineWorks({ auth: 'token-1', fetch })
  await works.sendUserMessage({ botId: 2000001, userId: 'u1', content: { type: 'text', text: 'Hello' } })
  expect(requests).toMatchObject([
    {
      url: 'https://www.worksapis.com/v1.0/bots/2000001/users/u1/messages',
      method: 'POST',
      body: { content: { type: 'text', text: 'Hello' } },
    },
  ])
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer token-1')
  expect(requests[0]?.headers.get('content-type')).toBe('application/json')
})

test('an operation without a body sends none', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ botId: 1 }))
  await new LineWorks({ auth: 't', fetch }).getBot({ botId: 1 })
  expect(requests[0]?.body).toBeUndefined()
  expect(requests[0]?.headers.has('content-type')).toBe(false)
})

test('path values are percent-encoded', async () => {
  const { fetch, requests } = recordingFetch(created)
  const works = new LineWorks({ auth: 't', fetch })
  await works.sendUserMessage({ botId: 1, userId: 'a+b/c@例え.jp', content: { type: 'text', text: 'x' } })
  expect(requests[0]?.url).toBe(
    'https://www.worksapis.com/v1.0/bots/1/users/a%2Bb%2Fc%40%E4%BE%8B%E3%81%88.jp/messages',
  )
})

test('a function as auth is asked for every request', async () => {
  const { fetch, requests } = recordingFetch(created)
  let count = 0
  const works = new LineWorks({ auth: async () => `token-${(count += 1)}`, fetch })
  await works.sendUserMessage({ botId: 1, userId: 'u', content: { type: 'text', text: 'x' } })
  await works.sendUserMessage({ botId: 1, userId: 'u', content: { type: 'text', text: 'x' } })
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2'])
})

test('headers of a call are added and cannot replace the token', async () => {
  const { fetch, requests } = recordingFetch(created)
  const works = new LineWorks({ auth: 'right', fetch })
  const content = { type: 'text', text: 'x' } as const
  await works.sendUserMessage(
    { botId: 1, userId: 'u', content },
    { headers: { 'x-trace': '7', authorization: 'wrong' } },
  )
  expect(requests[0]?.headers.get('x-trace')).toBe('7')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer right')
})

test('a base URL with a path and a trailing slash is kept', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await new LineWorks({ auth: 't', fetch, baseUrl: 'http://127.0.0.1:4010/v1.0/' }).getBot({ botId: 1 })
  expect(requests[0]?.url).toBe('http://127.0.0.1:4010/v1.0/bots/1')
})

test('redirects are not followed, so that the token stays with the API', async () => {
  const { fetch, requests } = recordingFetch(() => Response.json({}))
  await new LineWorks({ auth: 't', fetch }).getBot({ botId: 1 })
  expect(requests[0]?.redirect).toBe('manual')
})

test('a member called __proto__ is sent as it is and pollutes nothing', async () => {
  const { fetch, requests } = recordingFetch(created)
  const hostile = JSON.parse('{"botId":1,"userId":"u","content":{"type":"text","text":"x"},"__proto__":{"polluted":1}}')
  await new LineWorks({ auth: 't', fetch }).sendUserMessage(hostile)
  expect(Object.keys(requests[0]?.body as object)).toEqual(['content', '__proto__'])
  expect({}).not.toHaveProperty('polluted')
})
