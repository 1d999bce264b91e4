import { describe, expect, test, vi } from 'vitest'
import { LineWorks, userAccount, type StoredToken, type UserAccountOptions } from '../../src/index.ts'
import { cut, failure, scriptedFetch, status } from '../scripted-fetch.ts'

const app = {
  clientId: 'client-1',
  clientSecret: 'secret-1',
  redirectUri: 'https://bot.example.com/back',
  scopes: ['bot', 'bot.read'],
} satisfies UserAccountOptions

const expired: StoredToken = { accessToken: 'old', expiresAt: 1, renewAt: 1, refreshToken: 'refresh-1' }

function answer(members: object): Response {
  return Response.json({ token_type: 'Bearer', expires_in: '86400', ...members })
}

/** Tokens by the given answers; the API always says 201. */
function server(...issue: Parameters<typeof scriptedFetch>) {
  const tokens = scriptedFetch(...issue)
  const calls = scriptedFetch(Response.json({ botId: 1 }))
  return {
    tokens: tokens.sent,
    calls: calls.sent,
    fetch: (url: string, init: RequestInit) =>
      url.includes('oauth2') ? tokens.fetch(url, init) : calls.fetch(url, init),
  }
}

const form = (sent: { body: unknown } | undefined) => Object.fromEntries(new URLSearchParams(String(sent?.body)))

test('the login: a URL with a random state, then the code for a token', async () => {
  const { fetch, tokens, calls } = server(answer({ access_token: 'a', refresh_token: 'r' }))
  const save = vi.fn()
  const login = userAccount({ ...app, fetch, save })
  const { url, state } = login.authorizeUrl()
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    client_id: 'client-1',
    redirect_uri: app.redirectUri,
    scope: 'bot bot.read',
    response_type: 'code',
    state,
  })
  expect(url.startsWith('https://auth.worksmobile.com/oauth2/v2.0/authorize?')).toBe(true)
  expect(login.authorizeUrl().state).not.toBe(state)
  await login.exchange(`${app.redirectUri}?code=c%2B1&state=${state}`, state)
  expect(form(tokens[0])).toEqual({
    grant_type: 'authorization_code',
    code: 'c+1',
    redirect_uri: app.redirectUri,
    client_id: 'client-1',
    client_secret: 'secret-1',
  })
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ accessToken: 'a', refreshToken: 'r' }))
  await new LineWorks({ auth: login, fetch }).getBot({ botId: 1 })
  expect(calls[0]?.token).toBe('Bearer a')
})

describe('a redirect is refused', () => {
  test.each([
    ['with another state', '?code=c&state=other', 'start the login anew'],
    ['without a state', '?code=c', 'start the login anew'],
    ['with an error', '?state=s&error=access_denied&error_description=No', 'access_denied'],
    ['without a code', '?state=s', 'no code'],
  ])('%s', async (_, query, advice) => {
    const { fetch, tokens } = server(status(500))
    const error = await failure(userAccount({ ...app, fetch }).exchange(app.redirectUri + query, 's'))
    expect(error).toMatchObject({ name: 'LineWorksAuthError' })
    expect(String(error)).toContain(advice)
    expect(tokens).toEqual([])
  })

  test('when no state was kept', async () => {
    await expect(userAccount(app).exchange(`${app.redirectUri}?code=c&state=`, '')).rejects.toThrow('state')
  })
})

describe('the refresh token', () => {
  test('is kept when the answer has none (no rotation)', async () => {
    const { fetch, tokens } = server(answer({ access_token: 'a', expires_in: 0.02 }), answer({ access_token: 'b' }))
    const saved: StoredToken[] = []
    const works = new LineWorks({
      auth: userAccount({ ...app, tokens: expired, save: (token) => void saved.push(token) }),
      fetch,
    })
    await works.getBot({ botId: 1 })
    await new Promise((done) => setTimeout(done, 25))
    await works.getBot({ botId: 1 })
    expect(tokens.map((sent) => form(sent)['refresh_token'])).toEqual(['refresh-1', 'refresh-1'])
    expect(saved.map(({ refreshToken }) => refreshToken)).toEqual(['refresh-1', 'refresh-1'])
  })

  test('is replaced by a new one (rotation)', async () => {
    const { fetch, tokens } = server(
      answer({ access_token: 'a', refresh_token: 'refresh-2', expires_in: 0.02 }),
      answer({ access_token: 'b' }),
    )
    const works = new LineWorks({ auth: userAccount({ ...app, tokens: expired }), fetch })
    await works.getBot({ botId: 1 })
    await new Promise((done) => setTimeout(done, 25))
    await works.getBot({ botId: 1 })
    expect(tokens.map((sent) => form(sent)['refresh_token'])).toEqual(['refresh-1', 'refresh-2'])
  })

  test('is not used twice when nobody knows whether it was taken', async () => {
    const { fetch, tokens } = server(cut, answer({ access_token: 'a' }))
    const works = new LineWorks({ auth: userAccount({ ...app, tokens: expired }), fetch })
    expect(await failure(works.getBot({ botId: 1 }))).toMatchObject({ operationId: 'token' })
    expect(tokens).toHaveLength(1)
  })

  test('of an older token in the store is not used again when the newer one could not be written', async () => {
    const { fetch, tokens } = server(
      answer({ access_token: 'a', refresh_token: 'refresh-2', expires_in: 0.02 }),
      answer({ access_token: 'b', refresh_token: 'refresh-3' }),
    )
    let kept: StoredToken | undefined = expired
    let failing = true
    const store = {
      read: async () => kept,
      write: async (_: string, token: StoredToken) => {
        if (failing) throw new Error('store down')
        kept = token
      },
      remove: async () => {},
    }
    const works = new LineWorks({ auth: userAccount({ ...app, store }), fetch })
    expect(await failure(works.getBot({ botId: 1 }))).toMatchObject({ message: 'store down' })
    failing = false
    await new Promise((done) => setTimeout(done, 25))
    await works.getBot({ botId: 1 })
    expect(tokens.map((sent) => form(sent)['refresh_token'])).toEqual(['refresh-1', 'refresh-2'])
    expect(kept.refreshToken).toBe('refresh-3')
  })

  test('is saved by the next call when saving failed', async () => {
    const { fetch, tokens } = server(answer({ access_token: 'a', refresh_token: 'refresh-2' }))
    let failing = true
    const saved: (string | undefined)[] = []
    const save = (token: StoredToken) => {
      if (failing) throw new Error('disk full')
      saved.push(token.refreshToken)
    }
    const works = new LineWorks({ auth: userAccount({ ...app, tokens: expired, save }), fetch })
    expect(await failure(works.getBot({ botId: 1 }))).toMatchObject({ message: 'disk full' })
    failing = false
    await works.getBot({ botId: 1 })
    expect([tokens.length, saved]).toEqual([1, ['refresh-2']])
  })
})

test('without a login the error says so', async () => {
  const error = await failure(new LineWorks({ auth: userAccount(app) }).getBot({ botId: 1 }))
  expect(String(error)).toContain('has not logged in')
})
