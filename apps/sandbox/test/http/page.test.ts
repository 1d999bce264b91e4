import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageApp } from '../../src/http/page/page-app.ts'
import { testWorld } from '../test-world.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-page-'))
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>Sandbox</title>')
  writeFileSync(join(folder, 'page/assets/main-1a2b.js'), 'export {}')
})

afterAll(() => rmSync(folder, { recursive: true }))

function get(path: string, externalImages = false, page = join(folder, 'page')) {
  return pageApp(testWorld({ externalImages }).world, page).request(`http://127.0.0.1:4020${path}`)
}

describe('the chat page', () => {
  it('comes with a strict policy', async () => {
    const response = await get('/')
    expect(await response.text()).toContain('<title>Sandbox</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    const policy = response.headers.get('content-security-policy')?.split('; ')
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'self'", "img-src 'self' data: blob:", "frame-ancestors 'none'"]),
    )
    expect(policy?.join()).not.toContain('unsafe')
  })

  it('may show images from elsewhere only on demand', async () => {
    const policy = (await get('/', true)).headers.get('content-security-policy')
    expect(policy).toContain("img-src 'self' data: blob: https:;")
    expect(policy).toContain("media-src 'self' blob: https:;")
    expect(policy).toContain("default-src 'self';")
  })

  it('has files, which a browser may keep', async () => {
    const response = await get('/assets/main-1a2b.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets',
    '/assets/..%5c..%5csecret.txt',
    '/x',
  ])('does not answer %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })

  it('says when it was not built', async () => {
    const response = await get('/', false, join(folder, 'nothing'))
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('not built')
  })
})
