import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { describe, expect, it } from 'vitest'
import { testSandbox } from './test-app.ts'

const paths = ['/v1.0/bots', '/oauth2/v2.0/token', '/k/emsg/r/jp1/x/y', '/_sandbox/state', '/']

describe('the Host', () => {
  it.each([
    'localhost',
    'localhost:4020',
    'bot.localhost:4020',
    '127.0.0.1:4020',
    '127.8.9.1',
    '[::1]:4020',
    'LocalHost',
  ])('%s is let in', async (host) => {
    expect((await testSandbox().fetch('/_sandbox/state', { headers: { host } })).status).toBe(200)
  })

  it.each([
    'evil.example.com',
    'evil.example.com:4020',
    'localhost.evil.example.com',
    '127.0.0.1.evil.example.com',
    'notlocalhost',
    '192.168.1.5',
    '0.0.0.0:4020',
    '128.0.0.1',
    '[::2]',
    'evil@localhost',
    'localhost:4020@evil.example.com',
    'localhost/evil',
    '',
  ])('%s is refused everywhere', async (host) => {
    for (const path of paths) {
      const response = await testSandbox().fetch(path, { headers: { host } })
      expect(response.status).toBe(403)
      expect(await response.text()).toMatch(/^The sandbox is not called/)
    }
  })

  it('may be one that was allowed by name', async () => {
    const { fetch } = testSandbox({ allowedHosts: ['Sandbox.test'] })
    expect((await fetch('/_sandbox/state', { headers: { host: 'sandbox.test:80' } })).status).toBe(200)
    expect((await fetch('/_sandbox/state', { headers: { host: 'other.sandbox.test' } })).status).toBe(403)
  })

  it('of a request without the header is the one of its address', async () => {
    const { app } = testSandbox()
    expect((await app.fetch(new Request('http://sandbox.localhost/_sandbox/state'))).status).toBe(200)
    expect((await app.fetch(new Request('http://evil.example.com/_sandbox/state'))).status).toBe(403)
  })

  it('is read from the wire', async () => {
    const server = createAdaptorServer({ fetch: testSandbox().app.fetch, overrideGlobalObjects: false })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const statusFor = async (host: string): Promise<number | undefined> => {
      const call = request({ port, host: '127.0.0.1', path: '/_sandbox/state', headers: { host } }).end()
      const [response] = await once(call, 'response')
      response.resume()
      return response.statusCode
    }
    try {
      expect(await statusFor(`localhost:${port}`)).toBe(200)
      expect(await statusFor('evil.example.com')).toBe(403)
      expect(await statusFor('a b')).toBe(400)
    } finally {
      server.close()
    }
  })
})

describe('a page of another origin', () => {
  const refused = async (path: string, init: RequestInit) => {
    const response = await testSandbox().fetch(path, init)
    return response.status === 403 && (await response.text()).startsWith('The sandbox takes no requests')
  }

  it.each([
    'https://evil.example.com',
    'http://127.0.0.1:3000',
    'http://localhost:4020',
    'http://127.0.0.1',
    'null',
    'file://',
    '',
  ])('%s is refused by its Origin', async (origin) => {
    for (const path of paths) {
      expect(await refused(path, { headers: { origin } })).toBe(true)
      expect(await refused(path, { method: 'POST', headers: { origin } })).toBe(true)
    }
  })

  it.each(['cross-site', 'same-site'])('is refused as %s', async (site) => {
    for (const path of paths) expect(await refused(path, { headers: { 'sec-fetch-site': site } })).toBe(true)
  })

  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

  it('may link to the chat page and to the sign-in page only', async () => {
    expect(await refused('/', { headers: link })).toBe(false)
    expect(await refused('/oauth2/v2.0/authorize?client_id=x', { headers: link })).toBe(false)
    expect(await refused('/_sandbox/state', { headers: link })).toBe(true)
    expect(await refused('/', { method: 'POST', headers: link })).toBe(true)
    expect(await refused('/', { headers: { ...link, 'sec-fetch-dest': 'iframe' } })).toBe(true)
    expect(await refused('/', { headers: { ...link, 'sec-fetch-mode': 'no-cors' } })).toBe(true)
    expect(await refused('/', { headers: { ...link, origin: 'https://evil.example.com' } })).toBe(true)
  })

  it('is not the sandbox itself', async () => {
    const own = { origin: 'http://127.0.0.1:4020', 'sec-fetch-site': 'same-origin', host: '127.0.0.1:4020' }
    expect((await testSandbox().fetch('/_sandbox/reset', { method: 'POST', headers: own })).status).toBe(204)
    const typed = { 'sec-fetch-site': 'none' }
    expect((await testSandbox().fetch('/_sandbox/state', { headers: typed })).status).toBe(200)
  })
})

describe('what a part did not commit itself', () => {
  it('is durable before the answer leaves', async () => {
    let commits = 0
    const { fetch } = testSandbox({}, { commit: () => void (commits += 1) })
    await fetch('/_sandbox/reset', { method: 'POST' })
    expect(commits).toBe(1)
  })
})
