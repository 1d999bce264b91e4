import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keys, testApp, testSandbox } from '../http/test-app.ts'
import { assertion, serviceAccount } from './token-client.ts'

describe('a token for a service account', () => {
  it('comes for a signed assertion', async () => {
    const sandbox = testSandbox()
    const { status, body } = await serviceAccount(sandbox)
    expect(status).toBe(200)
    expect(body).toMatchObject({ scope: 'bot', token_type: 'Bearer', expires_in: '86400' })
    for (const value of [body['access_token'], body['refresh_token']]) {
      expect(value).toMatch(/^jp1AAAA[A-Za-z0-9+/]+={1,2}$/)
      expect(value).toContain('+')
      expect(value).toContain('/')
    }
    const headers = { authorization: `Bearer ${body['access_token']}` }
    expect((await sandbox.fetch('/v1.0/bots/2000001', { headers })).status).toBe(200)
    expect(sandbox.world.tenant.accessTokens.get(body['access_token'] ?? '')?.subject).toBe(testApp.serviceAccountId)
  })

  it('lives as long as the app is set to', async () => {
    const sandbox = testSandbox()
    sandbox.world.tenant.apps.set(testApp.clientId, { ...testApp, accessTokenSeconds: 3600 })
    expect((await serviceAccount(sandbox)).body['expires_in']).toBe('3600')
  })

  it.each([
    ['bot bot.message', 'bot bot.message'],
    ['bot,bot.message', 'bot bot.message'],
    ['bot.read  bot.read', 'bot.read'],
  ])('takes the scopes %s', async (scope, granted) => {
    expect((await serviceAccount(testSandbox(), { scope })).body['scope']).toBe(granted)
  })

  it.each(['calendar', 'bot calendar', ' ', ','])('refuses the scopes "%s"', async (scope) => {
    const { status, body } = await serviceAccount(testSandbox(), { scope })
    expect(status).toBe(400)
    expect(body).toEqual({ error: 'invalid_scope', error_description: 'Request scope is not valid.' })
  })

  const now = Date.UTC(2026, 2, 14, 1, 59, 26, 535) / 1000

  it.each([
    ['fractional times', { iat: now, exp: now + 3600 }],
    ['a clock a little ahead', { iat: now + 59, exp: now + 3600 }],
    ['an audience', { aud: 'https://auth.worksmobile.com/oauth2/v2.0/token' }],
  ])('takes %s', async (_what, claims) => {
    const sandbox = testSandbox()
    expect((await serviceAccount(sandbox, { assertion: await assertion(sandbox, claims) })).status).toBe(200)
  })

  it.each([
    ['another issuer', { iss: 'other' }],
    ['another subject', { sub: 'other.serviceaccount@example.com' }],
    ['exp more than 60 minutes after iat', { iat: now - 10, exp: now + 3591 }],
    ['exp in the past', { iat: now - 10, exp: now - 1 }],
    ['iat in the future', { iat: now + 61, exp: now + 3600 }],
    ['no iat', { iat: undefined }],
    ['no exp', { exp: undefined }],
    ['times as text', { exp: String(now + 60) }],
  ])('refuses %s', async (_what, claims) => {
    const sandbox = testSandbox()
    const { status, body } = await serviceAccount(sandbox, { assertion: await assertion(sandbox, claims) })
    expect(status).toBe(400)
    expect(body['error']).toBe('invalid_grant')
  })

  it('refuses another key, another algorithm, none, and what is no JWT', async () => {
    const sandbox = testSandbox()
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    const signed = await assertion(sandbox)
    const none = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${signed.split('.')[1]}.`
    const wrong = [
      await assertion(sandbox, {}, String(other)),
      await assertion(sandbox, {}, keys.privateKey, 'RS512'),
      none,
      `${signed}x`,
      'x',
    ]
    for (const text of wrong) {
      const { status, body } = await serviceAccount(sandbox, { assertion: text })
      expect([status, body['error']]).toEqual([400, 'invalid_grant'])
    }
  })

  it('goes by the clock of the sandbox', async () => {
    const sandbox = testSandbox()
    const old = await assertion(sandbox)
    sandbox.world.clock.move(3_600_000)
    expect((await serviceAccount(sandbox, { assertion: old })).body['error']).toBe('invalid_grant')
    expect((await serviceAccount(sandbox)).status).toBe(200)
  })
})

describe('the client', () => {
  it.each([
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: '' }, 400, 'invalid_request'],
    [{ client_secret: '' }, 400, 'invalid_request'],
    [{ grant_type: '' }, 400, 'invalid_request'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ assertion: '' }, 400, 'invalid_request'],
  ])('with %j gets %i %s', async (changed, status, error) => {
    const answer = await serviceAccount(testSandbox(), changed)
    expect(answer.status).toBe(status)
    expect(answer.body['error']).toBe(error)
    expect(answer.body['error_description']).toBeTypeOf('string')
  })
})
