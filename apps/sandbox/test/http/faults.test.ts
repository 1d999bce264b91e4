import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { describe, expect, it } from 'vitest'
import type { FaultEffect } from '../../src/control/protocol.ts'
import { newBot, testApp, testSandbox } from './test-app.ts'

const getBot = '/bots/2000001'

describe('a fault of an operation', () => {
  it.each([
    [429, 'TOO_MANY_REQUESTS'],
    [500, 'INTERNAL_SERVER_ERROR'],
    [503, 'SERVICE_UNAVAILABLE'],
  ] as const)('answers %i without doing anything', async (status, code) => {
    const { api, world } = testSandbox()
    world.faults.add({ target: 'addBot', effect: { type: 'status', status }, times: 1 })
    const response = await api('POST', '/bots', newBot)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
    expect(response.headers.get('ratelimit-remaining')).toBe(status === 429 ? '0' : '239')
    expect(world.tenant.bots.size).toBe(1)
    expect((await api('POST', '/bots', newBot)).status).toBe(201)
  })

  it('says that the token has expired', async () => {
    const { api, world } = testSandbox()
    world.faults.add({ target: '*', effect: { type: 'tokenExpired' }, times: 1 })
    const response = await api('GET', getBot)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    expect((await api('GET', getBot)).status).toBe(200)
  })

  it('delays the answer', async () => {
    const { api, world } = testSandbox()
    world.faults.add({ target: 'getBot', effect: { type: 'latency', ms: 60 } })
    world.faults.add({ target: '*', effect: { type: 'latency', ms: 60 } })
    const start = performance.now()
    await api('GET', getBot)
    expect(performance.now() - start).toBeGreaterThan(115)
  })

  it('is told to the page when it was used up', async () => {
    const changes: unknown[] = []
    const { api, world } = testSandbox({}, { announce: (change) => void changes.push(change) })
    world.faults.add({ target: 'getBot', effect: { type: 'latency', ms: 0 }, times: 1 })
    await api('GET', getBot)
    expect(changes).toContainEqual({ kind: 'state' })
  })

  it.each([
    ['before', 1],
    ['after', 2],
  ] as const)('cuts the connection %s the operation is done', async (when, bots) => {
    const { api, world } = testSandbox()
    world.faults.add({ target: 'addBot', effect: { type: 'cut', when }, times: 1 })
    const error = await api('POST', '/bots', newBot).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    expect(world.tenant.bots.size).toBe(bots)
    expect(world.inspector.summaries()[0]).toMatchObject({ failure: 'a fault cut the connection' })
    expect((await api('POST', '/bots', newBot)).status).toBe(201)
  })
})

describe('a fault of the storage', () => {
  it.each([
    [{ type: 'status', status: 503 }, 503],
    [{ type: 'tokenExpired' }, 401],
  ] as const)('%j answers %i', async (effect, status) => {
    const { fetch, token, world } = testSandbox()
    world.faults.add({ target: 'downloadContent', effect })
    const response = await fetch('/k/emsg/r/jp1/x/y', { headers: { authorization: `Bearer ${token}` } })
    expect(response.status).toBe(status)
    expect(world.inspector.summaries()[0]).toMatchObject({ kind: 'storage', operationId: 'downloadContent', status })
  })

  it('cuts an upload', async () => {
    const { fetch, world } = testSandbox()
    world.faults.add({ target: 'uploadContent', effect: { type: 'cut', when: 'after' } })
    await expect(fetch('/k/emsg/r/jp1/x/y', { method: 'POST' })).rejects.toThrow('fetch failed')
    expect(world.inspector.summaries()[0]).toMatchObject({ failure: 'a fault cut the connection' })
  })
})

describe('a fault of the authorization server', () => {
  const form = { client_id: testApp.clientId, client_secret: testApp.clientSecret, grant_type: 'refresh_token' }

  it.each([
    [{ type: 'status', status: 500 }, 500, 'server_error'],
    [{ type: 'status', status: 503 }, 503, 'temporarily_unavailable'],
    [{ type: 'status', status: 429 }, 429, 'temporarily_unavailable'],
  ] as const)('%j answers in its form', async (effect, status, error) => {
    const { fetch, world } = testSandbox()
    world.faults.add({ target: 'issueToken', effect })
    const response = await fetch('/oauth2/v2.0/token', { method: 'POST', body: new URLSearchParams(form) })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error })
  })

  it('cuts', async () => {
    const { fetch, world } = testSandbox()
    world.faults.add({ target: 'issueToken', effect: { type: 'cut', when: 'before' } })
    const body = new URLSearchParams(form)
    await expect(fetch('/oauth2/v2.0/token', { method: 'POST', body })).rejects.toThrow('fetch failed')
  })
})

describe('behind a port', () => {
  it.each<FaultEffect>([
    { type: 'cut', when: 'before' },
    { type: 'cut', when: 'after' },
  ])('%j ends the connection without an answer', async (effect) => {
    const { app, token, world } = testSandbox()
    world.faults.add({ target: 'addBot', effect, times: 1 })
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const call = () =>
      fetch(`http://127.0.0.1:${port}/v1.0/bots`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(newBot),
      })
    try {
      await expect(call()).rejects.toThrow(TypeError)
      expect((await call()).status).toBe(201)
    } finally {
      server.close()
    }
  })
})
