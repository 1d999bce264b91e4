import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { createClock } from '../../src/clock.ts'
import type { Change } from '../../src/control/protocol.ts'
import { createInspector } from '../../src/inspector/create-inspector.ts'
import type { ExchangeStart } from '../../src/inspector/inspector.ts'

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const secret = 'abcdefghijklmnopqrstuvwxyz'

function open(limit = 10) {
  const changes: Change[] = []
  const announce = (change: Change) => void changes.push(change)
  const clock = createClock(() => 1000)
  return { changes, inspector: createInspector({ limit, clock, announce, origin: () => 'http://127.0.0.1:4020' }) }
}

function start(
  more: Partial<Omit<ExchangeStart, 'headers'>> & { headers?: Record<string, string> } = {},
): ExchangeStart {
  return { kind: 'api', method: 'GET', url: '/v1.0/bots', ...more, headers: new Headers(more.headers) }
}

/** One exchange with that request and answer, as it was kept. */
function kept(
  request: { url?: string; headers?: Record<string, string>; body?: string | Uint8Array; method?: string },
  response: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
) {
  const { inspector } = open()
  const { url = '/v1.0/bots', method = 'POST', headers = json } = request
  const recorder = inspector.begin(start({ method, url, headers }))
  recorder.requestBody(request.body ?? '')
  recorder.end(200, new Headers(response.headers ?? json), response.body ?? '')
  return inspector.get(recorder.id) ?? expect.fail('it was not kept')
}

describe('the inspector', () => {
  it('keeps a call with all that became known of it', () => {
    const { inspector, changes } = open()
    const recorder = inspector.begin(start({ method: 'POST', headers: json }))
    recorder.operation('addBot', 7)
    recorder.requestBody('{"botName":7}')
    recorder.parallel()
    recorder.issues([{ path: ['botName'], message: 'must be a string' }])
    recorder.end(400, new Headers(json), new TextEncoder().encode('{"code":"INVALID_PARAMETER"}'))
    const summary = {
      id: recorder.id,
      kind: 'api',
      method: 'POST',
      url: '/v1.0/bots',
      at: 1000,
      durationMs: expect.any(Number),
      operationId: 'addBot',
      botId: 7,
      parallel: true,
      issues: 1,
      status: 400,
    }
    expect(inspector.summaries()).toEqual([summary])
    expect(changes).toEqual([{ kind: 'exchange', exchange: summary }])
    expect(inspector.get(recorder.id)).toEqual({
      ...summary,
      request: { headers: json, body: '{"botName":7}' },
      response: { headers: json, body: '{"code":"INVALID_PARAMETER"}' },
      validation: [{ path: ['botName'], message: 'must be a string' }],
      curl: expect.stringContaining('curl'),
    })
  })

  it('says why there was no answer', () => {
    const { inspector } = open()
    inspector.begin(start()).fail('cut')
    const [summary] = inspector.summaries()
    expect(summary).toMatchObject({ failure: 'cut' })
    expect(summary).not.toHaveProperty('status')
  })

  it('tells of a callback at once, before it is answered', () => {
    const { inspector, changes } = open()
    inspector.begin(start({ kind: 'callback', event: 'message', botId: 7 }))
    expect(changes).toMatchObject([{ exchange: { event: 'message', botId: 7 } }])
  })

  it('remembers the last ones, newest first, and brings no old one back', () => {
    const { inspector } = open(2)
    const [first, ...others] = [1, 2, 3].map(() => inspector.begin(start()))
    first?.end(200, new Headers(), '')
    expect(inspector.summaries().map(({ id }) => id)).toEqual(others.map(({ id }) => id).reverse())
    expect(inspector.get(first?.id ?? 0)).toBeUndefined()
  })

  it('remembers none when told so', () => {
    const { inspector } = open(0)
    inspector.begin(start()).end(200, new Headers(), '')
    expect(inspector.summaries()).toEqual([])
  })
})

describe('bodies', () => {
  it('are cut after 64 KiB', () => {
    const body = `{"text":"${'あ'.repeat(50_000)}"}`
    const { request } = kept({ body })
    expect(new TextEncoder().encode(request.body).length).toBeLessThan(65 * 1024)
    expect(request.body).toMatch(/^\{"text":"あ+.?\n… \(150011 bytes\)$/)
    expect(kept({ body: new TextEncoder().encode(body) }).request.body).toBe(request.body)
  })

  it('that are no text are told by their size', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(kept({ headers, body: new Uint8Array(1234) }).request.body).toBe('(1234 bytes)')
    expect(kept({}, { headers: { 'content-type': 'image/png' }, body: new Uint8Array(12) }).response?.body).toBe(
      '(12 bytes)',
    )
  })
})

describe('secrets', () => {
  it.each([
    ['the access token of a call', { headers: { authorization: `Bearer ${secret}` } }],
    ['a cookie', { headers: { cookie: secret } }],
    ['the secret of an app', { headers: form, body: `client_id=me&client_secret=${secret}` }],
    ['an assertion', { headers: form, body: `assertion=${secret}&grant_type=x` }],
    ['a refresh token', { headers: form, body: `refresh_token=${secret}` }],
    ['a token to revoke', { headers: form, body: new TextEncoder().encode(`token=${secret}`) }],
    ['an authorization code', { headers: form, body: `code=${secret}` }],
    ['a code in a URL', { url: `/oauth2/v2.0/x?state=1&code=${secret}` }],
    ['a private key', { body: `"-----BEGIN PRIVATE KEY-----\\n${secret}\\n-----END PRIVATE KEY-----"` }],
    ['a secret that the end of the body cuts', { body: `{"client_secret":"${secret}` }],
  ])('%s is cut', (_, request) => {
    expect(JSON.stringify(kept(request))).not.toContain(secret.slice(8))
  })

  it.each([
    ['tokens', json, `{"access_token":"${secret}","refresh_token":"${secret}","id_token" : "${secret}","scope":"bot"}`],
    ['the secret of a bot', json, `{"secret":"${secret}"}`],
  ])('%s in an answer are cut', (_, headers, body) => {
    expect(JSON.stringify(kept({}, { headers, body }))).not.toContain(secret.slice(8))
  })

  it('a code in a redirect is cut', () => {
    const exchange = kept({}, { headers: { location: `https://example.com/?code=${secret}&state=1` } })
    expect(exchange.response?.headers['location']).toBe('https://example.com/?code=abcdef…&state=1')
  })

  it('keeps the code of an error, and the words around a secret', () => {
    expect(kept({}, { body: '{"code":"UNAUTHORIZED"}' }).response?.body).toBe('{"code":"UNAUTHORIZED"}')
    expect(kept({ headers: form, body: `client_id=me&client_secret=${secret}&scope=bot` }).request.body).toBe(
      'client_id=me&client_secret=abcdef…&scope=bot',
    )
  })

  it('shows nothing of a short one', () => {
    expect(kept({ headers: form, body: 'client_secret=hunter2' }).request.body).toBe('client_secret=…')
  })

  it('takes no long time for a body made to be slow', () => {
    const before = performance.now()
    kept({ body: `{"secret":"${'\\'.repeat(60_000)}` })
    kept({ body: '"secret":"'.repeat(6000) })
    kept({ body: '-----BEGIN PRIVATE KEY-----'.repeat(2400) })
    expect(performance.now() - before).toBeLessThan(1000)
  })
})

describe('the curl command', () => {
  /** What a shell makes of the command's words. */
  function words(command: string): string[] {
    const script = `curl() { printf '%s\\0' "$@"; }\nLINEWORKS_TOKEN=the-token\n${command}\n`
    return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
  }

  it('is the call, with the token as a variable', () => {
    const headers = { ...json, authorization: `Bearer ${secret}`, 'user-agent': 'x', 'content-length': '2' }
    expect(words(kept({ headers, body: '{}' }).curl)).toEqual([
      '-g',
      '-X',
      'POST',
      'http://127.0.0.1:4020/v1.0/bots',
      '-H',
      'Authorization: Bearer the-token',
      '-H',
      'content-type: application/json',
      '--data-raw',
      '{}',
    ])
  })

  it('is read by no shell, whatever the call held', () => {
    const hostile = `'; touch /tmp/pwned; echo '$(id) \`id\` "$HOME" \\ \n !! @file`
    const exchange = kept({
      method: "G'$(id)",
      url: `/v1.0/bots?name=${hostile}`,
      headers: { 'content-type': "application/json; x='$(id)" },
      body: hostile,
    })
    const found = words(exchange.curl)
    expect(found[2]).toBe("G'$(id)")
    expect(found[3]).toBe(`http://127.0.0.1:4020/v1.0/bots?name=${hostile}`)
    expect(found[5]).toBe("content-type: application/json; x='$(id)")
    expect(found.slice(6)).toEqual(['--data-raw', hostile])
  })

  it('takes a body that was not kept from a file', () => {
    expect(words(kept({ body: 'x'.repeat(70_000) }).curl).slice(-2)).toEqual(['--data-binary', '@body'])
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(words(kept({ headers, body: new Uint8Array(9) }).curl).slice(-2)).toEqual(['--data-binary', '@body'])
  })

  it('of a callback goes to the bot, signed', () => {
    const { inspector } = open()
    const headers = { ...json, 'x-works-botid': '7', 'x-works-signature': 'c2lnbmF0dXJl' }
    const { id } = inspector.begin(
      start({ kind: 'callback', method: 'POST', url: 'http://localhost:3000/cb', headers }),
    )
    const found = words(inspector.get(id)?.curl ?? '')
    expect(found[3]).toBe('http://localhost:3000/cb')
    expect(found).toContain('x-works-signature: c2lnbmF0dXJl')
  })
})
