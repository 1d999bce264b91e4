import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { describedEvents, type DescribedEvent } from '../../../../packages/webhooks/test/described-events.ts'
import { signedHeaders, type Changes } from '../../../../packages/webhooks/test/signed-request.ts'
import { Coverage } from '../../../contract/report/coverage.ts'
import { suiteReport } from '../../../contract/report/suite-report.ts'
import { hosts } from '../hosts/index.ts'
import type { Host } from '../hosts/host.ts'

const events = describedEvents()
const report = suiteReport(import.meta.filename)
const taken = new Coverage(hosts.flatMap(([host]) => events.map(({ name }) => `${name} by ${host}`)))
report.covers('examples of events, by each adapter', taken)
afterAll(() => report.write())

/** The line that every example prints for an event. */
function lineOf({ type, source, members, data, content }: Record<string, unknown>): string {
  const { channelId, userId } = source as Record<string, string>
  const parts: Record<string, readonly unknown[]> = {
    message: [channelId ?? userId, (content as { type: string } | undefined)?.type],
    postback: [userId, data],
    begin: [userId],
    end: [userId],
  }
  return [type, ...(parts[String(type)] ?? [channelId, ...(members === undefined ? [] : [members])])].join(' ')
}

describe.each(hosts)('%s', (hostName, start) => {
  let host: Host
  beforeAll(async () => void (host = await start()))
  afterAll(() => host?.stop())

  async function send(body: string, changes: Changes = {}): Promise<Response> {
    const headers = await signedHeaders(body, changes)
    report.sent()
    return fetch(host.url, { method: changes.method ?? 'POST', headers, ...(changes.method !== 'GET' && { body }) })
  }

  test.each(events)('$name is answered 200 and handled once', async ({ name, event }: DescribedEvent) => {
    // An id of its own tells it from the other examples.
    const own = `u-${Math.random()}`
    const source = {
      ...event.source,
      ...('channelId' in event.source ? { channelId: own, userId: own } : { userId: own }),
    }
    const sent = { ...event, source }
    const response = await send(JSON.stringify(sent))
    expect([response.status, await response.text()]).toEqual([200, ''])
    await vi.waitFor(() => expect(host.output()).toContain(`${lineOf(sent)}\n`), { timeout: 5000 })
    expect(host.output().split(lineOf(sent))).toHaveLength(2)
    taken.meet(`${name} by ${hostName}`)
  })

  test('a signed event of a new type is answered 200 and reaches onUnknown', async () => {
    const body = `{"type":"reaction","text":"\\u00e9 😀","n":${Math.random()}}`
    expect((await send(body)).status).toBe(200)
    await vi.waitFor(() => expect(host.output()).toContain(`unknown ${body}\n`), { timeout: 5000 })
  })

  const body = '{"type":"never handled"}'
  test.each([
    ['a wrong signature', 401, { secret: 'wrong' }],
    ['no signature', 401, { headers: { 'x-works-signature': undefined } }],
    ['no bot ID', 400, { headers: { 'x-works-botid': undefined } }],
    ['another media type', 415, { headers: { 'content-type': 'text/plain' } }],
    ['GET', 405, { method: 'GET' }],
  ])('%s is answered %i', async (_name, status, changes: Changes) => {
    expect((await send(body, changes)).status).toBe(status)
    expect(host.output()).not.toContain('never handled')
  })

  test('a signed body that is no JSON is answered 400', async () => {
    expect((await send('{"type":')).status).toBe(400)
  })

  test('a body beyond 1 MiB is answered 413', async () => {
    expect((await send(' '.repeat(1_048_577))).status).toBe(413)
  })

  test('a body of 1 MiB is handled', async () => {
    const [text] = events
    const long = JSON.stringify({ ...text?.event, addedLater: 'x'.repeat(1_000_000) })
    expect((await send(long)).status).toBe(200)
  })
})

describe.each(hosts.filter(([name]) => ['express', 'fastify', 'hono'].includes(name)))('%s', (_, start) => {
  test('the other routes parse JSON as ever', async () => {
    const host = await start()
    try {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(host.url.replace('callback', 'echo'), { method: 'POST', headers, body: '{"a":1}' })
      expect(await response.json()).toEqual({ a: 1 })
    } finally {
      await host.stop()
    }
  })
})

test('every example of every event went through every adapter', () => expect(taken.holes()).toEqual([]))
