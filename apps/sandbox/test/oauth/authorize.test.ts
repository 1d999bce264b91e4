import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { origin, testApp, testSandbox, type TestSandbox } from '../http/test-app.ts'

const person = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
const redirectUri = 'https://bot.example.com/oauth/redirect?from=works'
const asked = {
  client_id: testApp.clientId,
  redirect_uri: redirectUri,
  response_type: 'code',
  scope: 'bot bot.read',
  state: '"><script>alert(1)</script>',
}
type Parameters = Record<string, string>

function open(sandbox: TestSandbox, changed: Parameters = {}, headers: Parameters = {}) {
  return sandbox.fetch(`/oauth2/v2.0/authorize?${new URLSearchParams({ ...asked, ...changed })}`, { headers })
}

function answer(sandbox: TestSandbox, changed: Parameters = {}, headers: Parameters = {}) {
  const body = new URLSearchParams({ ...asked, sandbox_user: person, sandbox_answer: 'allow', ...changed })
  return sandbox.fetch('/oauth2/v2.0/authorize', { method: 'POST', headers: { origin, ...headers }, body })
}

function redirect(response: Response): URL {
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '')
}

async function exchange(sandbox: TestSandbox, code: string | null, changed: Parameters = {}) {
  const client = { client_id: testApp.clientId, client_secret: testApp.clientSecret }
  const body = new URLSearchParams({ grant_type: 'authorization_code', code: code ?? '', ...client, ...changed })
  const response = await sandbox.fetch('/oauth2/v2.0/token', { method: 'POST', body })
  return (await response.json()) as Parameters
}

describe('the sign-in page', () => {
  it('lets a person choose, and holds nothing of the request as markup', async () => {
    const page = await (await open(testSandbox())).text()
    expect(page).toContain('山田 花子')
    expect(page).toContain('value="allow"')
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
  })

  it('is in the language of the browser', async () => {
    const language = (header: Parameters) => async () => await (await open(testSandbox(), {}, header)).text()
    expect(await language({})()).toContain('<html lang="en">')
    expect(await language({ 'accept-language': 'ja,en;q=0.9' })()).toContain('許可する')
    expect(await language({ 'accept-language': 'fr,en;q=0.8,ja;q=0.5' })()).toContain('Allow')
  })

  it('has a policy that allows its style, its form and the redirect, and nothing else', async () => {
    const response = await open(testSandbox())
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' https://bot.example.com;")
    expect(policy).toContain("frame-ancestors 'none'")
    const style = /<style>([^]*?)<\/style>/.exec(await response.text())?.[1] ?? ''
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  })

  it('does not take an answer from its address', async () => {
    const page = await (await open(testSandbox(), { sandbox_answer: 'allow', sandbox_user: person })).text()
    expect(page).not.toMatch(/type="hidden" name="sandbox_/)
  })
})

describe('a request that must not lead to a redirect', () => {
  it.each([
    ['an unknown client', { client_id: 'other' }],
    ['an unregistered place', { redirect_uri: 'https://evil.example.com/' }],
    ['more in the path', { redirect_uri: 'https://bot.example.com/oauth/redirect/more?from=works' }],
    ['another query', { redirect_uri: 'https://bot.example.com/oauth/redirect' }],
    ['a name in front of localhost', { redirect_uri: 'http://evil@localhost:3000/callback' }],
    ['a name that begins like localhost', { redirect_uri: 'http://localhost.evil.example.com/' }],
    ['an address that begins like loopback', { redirect_uri: 'http://127.0.0.1.evil.example.com/' }],
    ['a fragment', { redirect_uri: 'http://localhost:3000/callback#x' }],
    ['no address', { redirect_uri: '' }],
    ['a script', { redirect_uri: 'javascript:alert(1)' }],
  ])('is one with %s', async (_what, changed) => {
    for (const response of [await open(testSandbox(), changed), await answer(testSandbox(), changed)]) {
      expect(response.status).toBe(400)
      expect(response.headers.get('location')).toBeNull()
      expect(await response.text()).toContain('<h1>The app asked wrongly</h1>')
    }
  })

  it('is one with a parameter that is there twice', async () => {
    const query = `${new URLSearchParams(asked)}&client_id=${testApp.clientId}`
    expect((await testSandbox().fetch(`/oauth2/v2.0/authorize?${query}`)).status).toBe(400)
  })
})

describe('a request that is wrong otherwise', () => {
  it.each([
    ['response_type', { response_type: 'token' }, 'unsupported_response_type'],
    ['response_type', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['scope', { scope: 'bot calendar' }, 'invalid_scope'],
    ['scope', { scope: '' }, 'invalid_scope'],
  ])('is told to the app: %s %j', async (_name, changed, error) => {
    for (const response of [await open(testSandbox(), changed), await answer(testSandbox(), changed)]) {
      const to = redirect(response)
      expect(to.origin).toBe('https://bot.example.com')
      expect(to.searchParams.get('error')).toBe(error)
      expect(to.searchParams.get('state')).toBe(asked.state)
      expect(to.searchParams.has('code')).toBe(false)
    }
  })
})

describe('what the person answers', () => {
  it('brings a code for an access token', async () => {
    const sandbox = testSandbox()
    const to = redirect(await answer(sandbox))
    expect(to.href.startsWith(`${redirectUri}&code=`)).toBe(true)
    expect(to.searchParams.get('state')).toBe(asked.state)
    const token = await exchange(sandbox, to.searchParams.get('code'), { redirect_uri: redirectUri })
    expect(token).toMatchObject({ scope: 'bot bot.read', expires_in: '86400' })
    expect(sandbox.world.tenant.accessTokens.get(token['access_token'] ?? '')?.subject).toBe(person)
  })

  it.each(['http://localhost:51234/callback', 'http://127.0.0.1/x?y=z', 'http://[::1]:3000/'])(
    'may go to this machine without registration: %s',
    async (uri) => {
      const to = redirect(await answer(testSandbox(), { redirect_uri: uri }))
      expect(to.href.startsWith(uri)).toBe(true)
    },
  )

  it('without a state brings none', async () => {
    const sandbox = testSandbox()
    const body = new URLSearchParams({ ...asked, sandbox_user: person, sandbox_answer: 'allow' })
    body.delete('state')
    const to = redirect(await sandbox.fetch('/oauth2/v2.0/authorize', { method: 'POST', body }))
    expect(to.searchParams.has('state')).toBe(false)
  })

  it('may be no', async () => {
    const sandbox = testSandbox()
    const to = redirect(await answer(sandbox, { sandbox_answer: 'deny' }))
    expect(to.searchParams.get('error')).toBe('access_denied')
    expect(to.searchParams.get('state')).toBe(asked.state)
    expect(sandbox.world.tenant.authorizationCodes.size).toBe(0)
  })

  it('must name a person', async () => {
    expect((await answer(testSandbox(), { sandbox_user: 'nobody' })).status).toBe(400)
  })

  it.each([{ origin: 'https://evil.example.com' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'does not come from another page: %j',
    async (headers) => {
      const sandbox = testSandbox()
      expect((await answer(sandbox, {}, headers)).status).toBe(403)
      expect(sandbox.world.tenant.authorizationCodes.size).toBe(0)
    },
  )
})

describe('an authorization code', () => {
  const newCode = async (sandbox: TestSandbox) => redirect(await answer(sandbox)).searchParams.get('code')

  it('is good once', async () => {
    const sandbox = testSandbox()
    const code = await newCode(sandbox)
    expect(await exchange(sandbox, code)).toHaveProperty('access_token')
    expect(await exchange(sandbox, code)).toMatchObject({ error: 'invalid_grant' })
  })

  it('is good for 10 minutes', async () => {
    const sandbox = testSandbox()
    const [first, second] = [await newCode(sandbox), await newCode(sandbox)]
    sandbox.world.clock.move(600_000 - 1)
    expect(await exchange(sandbox, first)).toHaveProperty('access_token')
    sandbox.world.clock.move(1)
    expect(await exchange(sandbox, second)).toMatchObject({ error: 'invalid_grant' })
  })

  it('is used up by an exchange with another redirect_uri', async () => {
    const sandbox = testSandbox()
    const code = await newCode(sandbox)
    const wrong = { redirect_uri: 'http://localhost:3000/callback' }
    expect(await exchange(sandbox, code, wrong)).toMatchObject({ error: 'invalid_grant' })
    expect(await exchange(sandbox, code)).toMatchObject({ error: 'invalid_grant' })
  })

  it('is for its app', async () => {
    const sandbox = testSandbox()
    sandbox.world.tenant.apps.set('Other', { ...testApp, clientId: 'Other' })
    const code = await newCode(sandbox)
    expect(await exchange(sandbox, code, { client_id: 'Other' })).toMatchObject({ error: 'invalid_grant' })
    expect(await exchange(sandbox, code)).toHaveProperty('access_token')
  })
})
