import { describe, expect, it, vi } from 'vitest'
import { newBot, testSandbox, type TestSandbox } from './test-app.ts'

const hostileIds = [
  '__proto__',
  'constructor',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%0d%0aSet-Cookie:%20x=1',
  "'%20OR%201=1--",
  '%F0%9F%98%80',
  '%ED%A0%80',
  '%',
  '%252e%252e',
  'x'.repeat(10_000),
  'externalKey:1',
  'me',
]

const paths = [
  ['GET', '/bots/:id'],
  ['GET', '/bots/2000001/domains'],
  ['DELETE', '/bots/2000001/domains/:id'],
  ['DELETE', '/bots/2000001/domains/10000001/members/:id'],
  ['GET', '/bots/2000001/channels/:id'],
  ['GET', '/bots/2000001/attachments/:id'],
  ['GET', '/bots/2000001/richmenus/:id'],
  ['GET', '/bots/2000001/richmenus/users/:id'],
  ['GET', '/bots/2000001/domains?count=:id'],
  ['GET', '/bots/2000001/domains?cursor=:id'],
] as const

describe('hostile IDs', () => {
  it.each(paths)('are answered as the documents say: %s %s', async (method, path) => {
    const log = vi.spyOn(console, 'error')
    const { api } = testSandbox()
    for (const id of hostileIds) {
      const response = await api(method, path.replace(':id', id))
      expect([200, 400, 403, 404]).toContain(response.status)
      if (path.includes(':id') && !path.includes('cursor')) expect(response.status).not.toBe(200)
      if (response.status !== 200) expect(Object.keys(await response.json())).toEqual(['code', 'description'])
    }
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })

  it('change no prototype by a body', async () => {
    const { api } = testSandbox()
    const body = JSON.stringify(newBot).replace('{', '{"__proto__":{"polluted":true},')
    expect((await api('POST', '/bots', body)).status).toBe(400)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('hostile tokens', () => {
  it.each(['__proto__', 'constructor', 'x'.repeat(7000), "'--", 'undefined'])('%s gets 401', async (token) => {
    const headers = { authorization: `Bearer ${token}` }
    expect((await testSandbox().fetch('/v1.0/bots', { headers })).status).toBe(401)
    expect((await testSandbox().fetch('/k/emsg/r/jp1/x/y', { headers })).status).toBe(401)
  })
})

describe('uploads', () => {
  async function uploadUrl({ api }: TestSandbox, fileName: string): Promise<{ fileId: string; path: string }> {
    const response = await api('POST', '/bots/2000001/attachments', { fileName })
    expect(response.status).toBe(200)
    const { fileId, uploadUrl: url } = (await response.json()) as { fileId: string; uploadUrl: string }
    return { fileId, path: new URL(url).pathname }
  }

  function upload({ fetch, token }: TestSandbox, path: string, file: File): Promise<Response> {
    const body = new FormData()
    body.append('Filedata', file)
    return fetch(path, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })
  }

  it.each([
    '../../etc/passwd',
    'a\r\nSet-Cookie: x=1',
    'a"; filename="b.html',
    '<script>.html',
    '\u202egnp.exe.txt',
    '😀',
  ])('keep the file name %j as text', async (name) => {
    const sandbox = testSandbox()
    const { fileId, path } = await uploadUrl(sandbox, name)
    expect((await upload(sandbox, path, new File(['hello'], name, { type: 'text/html' }))).status).toBe(200)
    const found = await sandbox.api('GET', `/bots/2000001/attachments/${fileId}`)
    const headers = { authorization: `Bearer ${sandbox.token}` }
    const content = await sandbox.fetch(new URL(found.headers.get('location') ?? '').pathname, { headers })
    expect(await content.text()).toBe('hello')
    expect(content.headers.get('content-disposition')).toMatch(/^attachment;[ -~]+$/)
    expect(content.headers.get('x-content-type-options')).toBe('nosniff')
    expect(content.headers.get('set-cookie')).toBeNull()
  })

  it('that are too large leave nothing behind', async () => {
    const sandbox = testSandbox({ maxUploadBytes: 1000 })
    const { fileId, path } = await uploadUrl(sandbox, 'a.txt')
    expect((await upload(sandbox, path, new File(['x'.repeat(200_000)], 'a.txt'))).status).toBe(413)
    expect((await upload(sandbox, path, new File(['x'.repeat(1001)], 'a.txt'))).status).toBe(413)
    expect(sandbox.world.blobs.get(fileId)).toBeUndefined()
    expect((await upload(sandbox, path, new File(['x'.repeat(1000)], 'a.txt'))).status).toBe(200)
  })

  it('that are no form are refused', async () => {
    const sandbox = testSandbox()
    const { path } = await uploadUrl(sandbox, 'a.txt')
    const headers = { authorization: `Bearer ${sandbox.token}` }
    for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data', 'application/json', 'text/plain']) {
      const init = { method: 'POST', headers: { ...headers, 'content-type': type }, body: '--x\r\nbroken' }
      expect((await sandbox.fetch(path, init)).status).toBe(400)
    }
  })
})
