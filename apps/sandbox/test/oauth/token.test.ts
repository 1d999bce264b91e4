import { describe, expect, it } from 'vitest'
import { testApp, testSandbox, type TestSandbox } from '../http/test-app.ts'
import { client, jwtBearer, token, assertion, serviceAccount } from './token-client.ts'

describe('a form', () => {
  const malformed = { returnCode: '99', returnMessage: 'UnexpectedError' }
  const type = 'application/x-www-form-urlencoded'

  it.each([
    ['that is not percent-encoded', type, 'grant_type=refresh_token&refresh_token=jp1AAAA+b/c=='],
    ['with a bare =', type, 'grant_type=refresh_token&refresh_token=jp1AAAAbc=='],
    ['with a bare +', type, 'grant_type=refresh_token&refresh_token=jp1AAAA+b'],
    ['with a broken escape', type, 'grant_type=%zz'],
    ['with bytes that are no UTF-8', type, 'grant_type=%ff'],
    ['that names a parameter twice', type, 'grant_type=a&grant_type=b'],
    ['as JSON', 'application/json', '{"grant_type":"refresh_token"}'],
    ['that is too large', type, `grant_type=${'a'.repeat(65_536)}`],
  ])('%s cannot be read', async (_what, contentType, body) => {
    const headers = { 'content-type': contentType }
    for (const path of ['token', 'revoke']) {
      const response = await testSandbox().fetch(`/oauth2/v2.0/${path}`, { method: 'POST', headers, body })
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual(malformed)
    }
  })

  it('may separate scopes by a +', async () => {
    const sandbox = testSandbox()
    const body = `${new URLSearchParams({ ...client, grant_type: jwtBearer, assertion: await assertion(sandbox) })}&scope=bot+bot.read`
    const headers = { 'content-type': `${type}; charset=UTF-8` }
    expect((await sandbox.fetch('/oauth2/v2.0/token', { method: 'POST', headers, body })).status).toBe(200)
  })

  it('is recorded without its secrets', async () => {
    const sandbox = testSandbox()
    await serviceAccount(sandbox)
    const [summary] = sandbox.world.inspector.summaries()
    expect(summary).toMatchObject({ kind: 'auth', operationId: 'issueToken', status: 200 })
    const text = JSON.stringify(sandbox.world.inspector.get(summary?.id ?? 0))
    expect(text).toContain('grant_type=')
    expect(text).not.toContain(encodeURIComponent(testApp.clientSecret))
    for (const { token: issued } of sandbox.world.tenant.accessTokens.values()) expect(text).not.toContain(issued)
  })
})

describe('a refresh token', () => {
  const refresh = (sandbox: TestSandbox, value = '') =>
    token(sandbox, { ...client, grant_type: 'refresh_token', refresh_token: value })

  it('gives new access tokens, and stays as it is without rotation', async () => {
    const sandbox = testSandbox()
    const first = (await serviceAccount(sandbox)).body
    for (let times = 0; times < 2; times += 1) {
      const { status, body } = await refresh(sandbox, first['refresh_token'])
      expect(status).toBe(200)
      expect(body).not.toHaveProperty('refresh_token')
      expect(body['access_token']).not.toBe(first['access_token'])
      const headers = { authorization: `Bearer ${body['access_token']}` }
      expect((await sandbox.fetch('/v1.0/bots/2000001', { headers })).status).toBe(200)
    }
  })

  it('dies with rotation and is replaced', async () => {
    const sandbox = testSandbox()
    sandbox.world.tenant.apps.set(testApp.clientId, { ...testApp, refreshTokenRotation: true })
    const first = (await serviceAccount(sandbox)).body
    const second = (await refresh(sandbox, first['refresh_token'])).body
    expect(second['refresh_token']).not.toBe(first['refresh_token'])
    expect((await refresh(sandbox, first['refresh_token'])).body['error']).toBe('invalid_grant')
    expect((await refresh(sandbox, second['refresh_token'])).status).toBe(200)
  })

  it('is good for 90 days, and for its app', async () => {
    const sandbox = testSandbox()
    const { body } = await serviceAccount(sandbox)
    sandbox.world.tenant.apps.set('Other', { ...testApp, clientId: 'Other' })
    const foreign = { ...client, client_id: 'Other', grant_type: 'refresh_token' }
    const taken = await token(sandbox, { ...foreign, refresh_token: body['refresh_token'] ?? '' })
    expect(taken.body['error']).toBe('invalid_grant')
    sandbox.world.clock.move(90 * 86_400_000 - 1)
    expect((await refresh(sandbox, body['refresh_token'])).status).toBe(200)
    sandbox.world.clock.move(1)
    expect((await refresh(sandbox, body['refresh_token'])).body['error']).toBe('invalid_grant')
  })
})

describe('revoking', () => {
  const revoke = (sandbox: TestSandbox, value = '', changed = {}) =>
    sandbox.fetch('/oauth2/v2.0/revoke', {
      method: 'POST',
      body: new URLSearchParams({ ...client, token: value, ...changed }),
    })
  const works = async (sandbox: TestSandbox, value = '') =>
    (await sandbox.fetch('/v1.0/bots/2000001', { headers: { authorization: `Bearer ${value}` } })).status === 200

  it('ends an access token', async () => {
    const sandbox = testSandbox()
    const { access_token: access, refresh_token: refresh } = (await serviceAccount(sandbox)).body
    expect(await works(sandbox, access)).toBe(true)
    const response = await revoke(sandbox, access)
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(await works(sandbox, access)).toBe(false)
    expect(sandbox.world.tenant.refreshTokens.has(refresh ?? '')).toBe(true)
  })

  it('of a refresh token ends its access tokens too, and no other', async () => {
    const sandbox = testSandbox()
    const { access_token: access, refresh_token: refresh } = (await serviceAccount(sandbox)).body
    expect((await revoke(sandbox, refresh)).status).toBe(200)
    expect(await works(sandbox, access)).toBe(false)
    expect(await works(sandbox, sandbox.token)).toBe(true)
    expect(
      (await token(sandbox, { ...client, grant_type: 'refresh_token', refresh_token: refresh ?? '' })).status,
    ).toBe(400)
  })

  it('of an unknown token is done; of a foreign one does nothing', async () => {
    const sandbox = testSandbox()
    expect((await revoke(sandbox, 'unknown')).status).toBe(200)
    sandbox.world.tenant.apps.set('Other', { ...testApp, clientId: 'Other' })
    expect((await revoke(sandbox, sandbox.token, { client_id: 'Other' })).status).toBe(200)
    expect(await works(sandbox, sandbox.token)).toBe(true)
  })

  it('wants the client and a token', async () => {
    const sandbox = testSandbox()
    expect((await revoke(sandbox, sandbox.token, { client_secret: 'wrong' })).status).toBe(401)
    expect((await revoke(sandbox, '')).status).toBe(400)
    expect(await works(sandbox, sandbox.token)).toBe(true)
  })
})

it('forgets what has expired', async () => {
  const sandbox = testSandbox()
  await serviceAccount(sandbox)
  sandbox.world.clock.move(91 * 86_400_000)
  await serviceAccount(sandbox)
  expect([sandbox.world.tenant.accessTokens.size, sandbox.world.tenant.refreshTokens.size]).toEqual([1, 1])
})

it('answers nothing else', async () => {
  const { fetch } = testSandbox()
  expect((await fetch('/oauth2/v2.0/token')).status).toBe(404)
  expect((await fetch('/oauth2/v2.0/userinfo')).status).toBe(404)
})
