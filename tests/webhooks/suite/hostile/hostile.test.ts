import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { flood, rawStatus } from '../../../../packages/webhooks/test/served.ts'
import { botId, signedHeaders } from '../../../../packages/webhooks/test/signed-request.ts'
import { textEvent } from '../../../../packages/webhooks/test/text-event.ts'
import { nodeHosts } from '../hosts/index.ts'
import type { Host } from '../hosts/host.ts'
import { peakMemory } from './memory.ts'

const body = textEvent('hostile')
const length = Buffer.byteLength(body)
const signed = [...(await signedHeaders(body))]
const clean = [400, 401, 405, 408, 411, 413, 415, 431]

function head(lines: readonly string[]): string {
  const headers = signed.map(([name, value]) => `${name}: ${value}`)
  return ['POST /callback HTTP/1.1', 'Host: bot.example', ...headers, ...lines, '', ''].join('\r\n')
}

async function send(url: string, text: string | Uint8Array<ArrayBuffer>): Promise<number> {
  return (await fetch(url, { method: 'POST', headers: await signedHeaders(text), body: text })).status
}

describe.each(nodeHosts)('%s', (_, start) => {
  let host: Host
  beforeAll(async () => {
    host = await start()
    expect(await send(host.url, body)).toBe(200)
  })
  afterAll(() => host?.stop())

  /** The server lives, and handles what is right. */
  async function expectAlive(): Promise<void> {
    const before = host.output().split('message u1 text').length
    expect(await send(host.url, body)).toBe(200)
    await vi.waitFor(() => expect(host.output().split('message u1 text')).toHaveLength(before + 1))
    expect(host.output()).not.toMatch(/error|warning/i)
  }

  test('a slow body, of a declared length and in chunks, is answered 408', async () => {
    const slow = [
      rawStatus(host.port, [head([`Content-Length: ${length}`]), body.slice(0, 5)]),
      rawStatus(host.port, [head(['Transfer-Encoding: chunked']), '1\r\n{\r\n']),
    ]
    expect(await Promise.all(slow)).toEqual([408, 408])
    await expectAlive()
  })

  test.each([
    ['a length that is too short', [head([`Content-Length: ${length - 1}`]), body]],
    ['a negative length', [head(['Content-Length: -1']), body]],
    ['a length and chunks', [head([`Content-Length: ${length}`, 'Transfer-Encoding: chunked']), body]],
    ['two lengths', [head([`Content-Length: ${length}`, 'Content-Length: 1']), body]],
    ['chunks that are none', [head(['Transfer-Encoding: chunked']), 'zz\r\n', body]],
    ['a packed body', [head(['Content-Encoding: gzip', `Content-Length: ${length}`]), body]],
    ['two signatures', [head(['X-Works-Signature: AAAA', `Content-Length: ${length}`]), body]],
    ['two bot IDs', [head([`X-Works-BotId: ${botId}`, `Content-Length: ${length}`]), body]],
    ['no header at all', ['POST /callback HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}']],
    ['a head of 100 kB', [head([`X-Long: ${'x'.repeat(100_000)}`])]],
    ['bytes that are no HTTP', ['\u0000\u0001\u0002\r\n\r\n']],
  ])('%s: a clean 4xx', async (_name, parts) => {
    expect(clean).toContain(await rawStatus(host.port, parts))
    await expectAlive()
  })

  test('a length that is too long, and then the end: nothing is handled', async () => {
    await rawStatus(host.port, [head([`Content-Length: ${length + 1}`]), body], true)
    await expectAlive()
  })

  test.each([
    ['UTF-16', Uint8Array.from(Buffer.from(body, 'utf16le'))],
    ['UTF-8 that is broken', Uint8Array.of(0x22, 0xff, 0x22)],
    ['Shift_JIS', Uint8Array.of(0x22, 0x83, 0x7b, 0x22)],
  ])('a signed body in %s is answered 400', async (_name, bytes) => {
    expect(await send(host.url, bytes)).toBe(400)
  })

  test('deep JSON is a signed event of no known type', async () => {
    expect(await send(host.url, `${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toBe(200)
  })

  test('eight times 50 MB at once, of a declared length and in chunks: 413, and at most 200 of 800 MB in memory', async () => {
    const chunk = 65_536 + 9
    const before = peakMemory(host.pid)
    for (const framing of [`Content-Length: ${800 * chunk}`, 'Transfer-Encoding: chunked']) {
      const floods = Array.from({ length: 8 }, () => flood(host.port, head([framing]), 800 * 65_536))
      const statuses = (await Promise.all(floods)).map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set([413]))
    }
    expect(peakMemory(host.pid) - before).toBeLessThan(200)
    await expectAlive()
  })

  test('two hundred requests that never end do not stop the others', async () => {
    const start = head([`Content-Length: ${length}`])
    const endless = Array.from({ length: 200 }, () => rawStatus(host.port, [start, '{']))
    await expectAlive()
    expect(new Set(await Promise.all(endless))).toEqual(new Set([408]))
  })
})
