import { responses } from '@lineworks-bot/validators/operations'
import { describe, expect, it, vi } from 'vitest'
import { issueToken } from '../../src/oauth/issue-token.ts'
import { newBot, testApp, testSandbox } from './test-app.ts'

const getBot = '/bots/2000001'

describe('finding the operation', () => {
  it('runs it', async () => {
    const response = await testSandbox().api('GET', getBot)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(responses.getBot.is(await response.json())).toBe(true)
  })

  it.each([
    ['GET', '/bots/2000001/'],
    ['GET', '/nothing'],
    ['POST', getBot],
    ['OPTIONS', getBot],
    ['HEAD', getBot],
    ['PROPFIND', getBot],
  ])('answers 404 to %s %s', async (method, path) => {
    const { api, world } = testSandbox()
    const response = await api(method, path)
    expect(response.status).toBe(404)
    if (method !== 'HEAD') expect(await response.json()).toEqual({ code: 'NOT_FOUND', description: 'Api not exists' })
    expect(world.inspector.summaries()[0]).toMatchObject({ kind: 'api', method, status: 404 })
  })

  it('does not take the path of a user for that of a rich menu', async () => {
    const { api, world } = testSandbox()
    await api('GET', '/bots/2000001/richmenus/users/image')
    expect(world.inspector.summaries()[0]?.operationId).toBe('getUserRichMenu')
  })
})

describe('the token', () => {
  it.each([
    [undefined, 'Authentication failed.', 'Bearer'],
    ['Bearer unknown', 'Authentication failed.', 'Bearer error="invalid_token"'],
    ['bearer x', 'Malformed authentication token', 'Bearer error="invalid_token"'],
    ['Bearer  x', 'Malformed authentication token', 'Bearer error="invalid_token"'],
    ['Basic eA==', 'Malformed authentication token', 'Bearer error="invalid_token"'],
  ])('%s is refused', async (authorization, description, challenge) => {
    const { fetch } = testSandbox()
    const response = await fetch(`/v1.0${getBot}`, authorization === undefined ? {} : { headers: { authorization } })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe(challenge)
    expect(await response.json()).toEqual({ code: 'UNAUTHORIZED', description })
  })

  it('ends by the clock of the sandbox', async () => {
    const { api, world } = testSandbox()
    world.clock.move(86_400_000 - 1)
    expect((await api('GET', getBot)).status).toBe(200)
    world.clock.move(1)
    expect((await api('GET', getBot)).status).toBe(401)
  })

  it('needs one of the scopes', async () => {
    const { fetch, world } = testSandbox()
    const token = issueToken(world, testApp, 'user', ['bot.message']).accessToken.token
    const response = await fetch(`/v1.0${getBot}`, { headers: { authorization: `Bearer ${token}` } })
    expect(response.status).toBe(403)
    expect(response.headers.get('www-authenticate')).toContain('insufficient_scope')
    expect(await response.json()).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('the parameters of the path', () => {
  it.each(['abc', '1.5', '9223372036854775808', '-9223372036854775809', '1e3', '%20', '０'])(
    'refuse %s as bot ID',
    async (botId) => {
      const response = await testSandbox().api('GET', `/bots/${encodeURI(botId).replace('%2520', '%20')}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        code: 'INVALID_PARAMETER',
        description: 'botId must be an integer of 64 bits',
      })
    },
  )

  it('refuse a domain ID that is none', async () => {
    expect((await testSandbox().api('DELETE', '/bots/2000001/domains/x')).status).toBe(400)
  })

  it.each(['9223372036854775807', '-9223372036854775808', '9007199254740993'])('take %s', async (botId) => {
    expect((await testSandbox().api('GET', `/bots/${botId}`)).status).toBe(404)
  })

  it('bring numbers into one form', async () => {
    expect((await testSandbox().api('GET', '/bots/0002000001')).status).toBe(200)
  })

  it('refuse a path that is not percent-encoded properly', async () => {
    const response = await testSandbox().api('GET', '/bots/2000001/richmenus/users/%E0%A4')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('the body', () => {
  const unreadable = { code: 'INVALID_PARAMETER', description: 'Request body cannot be parsed.' }

  it.each([
    ['text/plain', JSON.stringify(newBot)],
    ['application/jsonp', JSON.stringify(newBot)],
    ['', JSON.stringify(newBot)],
    ['application/json', '{'],
    ['application/json', ''],
    ['application/json', 'undefined'],
  ])('of the type "%s", %#, cannot be parsed', async (type, body) => {
    const response = await testSandbox().api('POST', '/bots', body, { 'content-type': type })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(unreadable)
  })

  it('in other bytes than UTF-8 cannot be parsed', async () => {
    const { fetch, token } = testSandbox()
    const body = new Uint8Array([0x22, 0xff, 0x22])
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch('/v1.0/bots', { method: 'POST', headers, body })
    expect(await response.json()).toEqual(unreadable)
  })

  it('may name its charset', async () => {
    const type = { 'content-type': 'Application/JSON; charset=UTF-8' }
    expect((await testSandbox().api('POST', '/bots', newBot, type)).status).toBe(201)
  })

  it('may have 1 MiB and no more', async () => {
    const { api } = testSandbox()
    const padded = JSON.stringify(newBot).padEnd(1024 * 1024)
    expect((await api('POST', '/bots', padded)).status).toBe(201)
    const response = await api('POST', '/bots', `${padded} `)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ description: expect.stringContaining('larger than') })
    expect((await api('POST', '/bots', `${padded} `, { 'content-length': '1048577' })).status).toBe(400)
    expect((await api('POST', '/bots', `${padded} `, { 'content-length': '5' })).status).toBe(400)
  })

  it('may be nested as deep as it likes, and is refused', async () => {
    const response = await testSandbox().api('POST', '/bots', '['.repeat(300_000) + ']'.repeat(300_000))
    expect(response.status).toBe(400)
  })

  it('is refused by its first issue, and all are shown', async () => {
    const { api, world } = testSandbox()
    const response = await api('POST', '/bots', { ...newBot, botName: 'x'.repeat(101), description: 7, extra: 1 })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      description: expect.stringMatching(/^botName /),
    })
    const [summary] = world.inspector.summaries()
    expect(summary?.issues).toBe(3)
    const places = world.inspector.get(summary?.id ?? 0)?.validation.map(({ path }) => path.join('.'))
    expect(places?.toSorted()).toEqual(['botName', 'description', 'extra'])
  })
})

describe('the answer', () => {
  it('leaves after everything is durable', async () => {
    const steps: string[] = []
    const { api, world } = testSandbox({}, { commit: () => void steps.push(`commit ${world.tenant.bots.size}`) })
    await api('POST', '/bots', newBot)
    expect(steps[0]).toBe('commit 2')
  })

  it('is 500 when nothing could be made durable', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const commit = vi.fn<() => void>(() => {
      throw new Error('disk full at /secret')
    })
    const response = await testSandbox({}, { commit }).api('POST', '/bots', newBot)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(log).toHaveBeenCalled()
    log.mockRestore()
  })

  it('never holds the text of a fault of the sandbox', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const { api, world } = testSandbox()
    const fault = new Error('a secret of the sandbox')
    vi.spyOn(world.tenant.bots, 'get').mockImplementation(() => {
      throw fault
    })
    const response = await api('GET', getBot)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ code: 'INTERNAL_SERVER_ERROR', description: 'Internal server error.' })
    expect(log).toHaveBeenCalledWith(fault)
    log.mockRestore()
  })

  it('is recorded with the question', async () => {
    const { api, world } = testSandbox()
    await api('POST', '/bots?x=1', newBot)
    const [summary] = world.inspector.summaries()
    expect(summary).toMatchObject({ kind: 'api', url: '/v1.0/bots?x=1', operationId: 'addBot', status: 201 })
    const exchange = world.inspector.get(summary?.id ?? 0)
    expect(exchange?.request.body).toBe(JSON.stringify(newBot))
    expect(exchange?.response?.body).toContain('"botId":2000002')
    expect(JSON.stringify(exchange)).not.toContain(world.tenant.accessTokens.values().next().value?.token)
  })
})
