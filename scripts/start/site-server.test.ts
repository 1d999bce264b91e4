import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from './site-server.ts'

const parent = mkdtempSync(join(tmpdir(), 'site server-'))
const folder = join(parent, 'site')

let server: SiteServer
beforeAll(async () => {
  mkdirSync(join(folder, 'ja'), { recursive: true })
  mkdirSync(join(parent, 'site-of-someone-else'))
  writeFileSync(join(parent, 'site-of-someone-else/secret.txt'), 'secret')
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<p>English</p>')
  writeFileSync(join(folder, 'ja/index.html'), '<p>日本語</p>')
  writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.1.1\n')
  server = await startSiteServer(folder, 8280)
})
afterAll(() => {
  server.stop()
  rmSync(parent, { recursive: true })
})

/** The status for a request target as it is; `fetch` would resolve its dots first. */
function statusOf(target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    const sent = request({ hostname, port, path: target }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end()
  })
}

test.each([
  ['/', 'text/html; charset=utf-8', '<p>English</p>'],
  ['/?lang=en', 'text/html; charset=utf-8', '<p>English</p>'],
  ['/ja/', 'text/html; charset=utf-8', '<p>日本語</p>'],
  ['/openapi.yaml', 'application/yaml; charset=utf-8', 'openapi: 3.1.1\n'],
])('serves %s', async (path, type, content) => {
  const response = await fetch(server.url + path)

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(await response.text()).toBe(content)
})

test('answers HEAD without the content', async () => {
  const response = await fetch(`${server.url}/openapi.yaml`, { method: 'HEAD' })

  expect(response.headers.get('content-length')).toBe('15')
  expect(await response.text()).toBe('')
})

test.each([
  '/missing.html',
  '/ja',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/ja/../../secret.txt',
  '/../site-of-someone-else/secret.txt',
  '/%00',
  '/%zz',
])('does not find %s', async (target) => {
  expect(await statusOf(target)).toBe(404)
})

test('accepts reading only', async () => {
  const response = await fetch(server.url, { method: 'POST', body: 'x' })

  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
})

test('is for this machine only', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1')
})
