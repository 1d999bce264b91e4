import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LineWorks, type CallOptions, type FileContent, type LineWorksOptions } from '../src/index.ts'
import { fileFromPath } from '../src/node.ts'
import { cut, failure, scriptedFetch, status } from './scripted-fetch.ts'

const storage = 'https://apis-storage.worksmobile.com'
const retry = { baseMs: 1, maxMs: 1 }

function client(steps: Parameters<typeof scriptedFetch>, options: Partial<LineWorksOptions> = {}) {
  const { fetch, sent } = scriptedFetch(...steps)
  return { works: new LineWorks({ auth: 'token', fetch, retry, ...options }), sent }
}

let count = 0
const place = (uploadUrl = `${storage}/k/emsg/r/jp1/${(count += 1)}/f.png`) =>
  Response.json({ fileId: `file-${count}`, uploadUrl })
const found = (location: string) => status(302, { location })

async function uploaded(body: unknown): Promise<{ name: string; type: string; text: string }> {
  const file = (body as FormData).get('Filedata') as File
  return { name: file.name, type: file.type, text: await file.text() }
}

describe('uploadAttachment', () => {
  const bytes = new TextEncoder().encode('hello')
  test.each<[string, () => FileContent]>([
    ['a Blob', () => new Blob(['hello'])],
    ['bytes', () => bytes],
    ['an ArrayBuffer', () => bytes.buffer],
    ['a stream', () => new Blob(['hello']).stream()],
  ])('takes %s, in one part called Filedata', async (_, file) => {
    const { works, sent } = client([place(), status(200)])
    const { fileId } = await works.uploadAttachment({
      botId: 1,
      fileName: 'f.png',
      file: file(),
      contentType: 'image/png',
    })
    expect(fileId).toBe(`file-${count}`)
    expect(sent.map(({ method, token }) => [method, token])).toEqual([
      ['POST', 'Bearer token'],
      ['POST', 'Bearer token'],
    ])
    expect(await uploaded(sent[1]?.body)).toEqual({ name: 'f.png', type: 'image/png', text: 'hello' })
  })

  test('takes a file on disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upload-'))
    try {
      writeFileSync(join(folder, 'a.csv'), 'a,b')
      const { works, sent } = client([place(), status(201)])
      await works.uploadAttachment({ botId: 1, ...(await fileFromPath(join(folder, 'a.csv'), 'text/csv')) })
      expect(await uploaded(sent[1]?.body)).toEqual({ name: 'a.csv', type: 'text/csv', text: 'a,b' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test.each([
    ['a cut connection', cut],
    ['503', status(503)],
    ['429', status(429)],
  ])('uses a new URL after %s', async (_, first) => {
    const { works, sent } = client([place(), first, place(), status(200)])
    const { fileId } = await works.uploadAttachment({ botId: 1, fileName: 'f', file: new Blob(['x']) })
    expect(fileId).toBe(`file-${count}`)
    expect(new Set(sent.map(({ url }) => url)).size).toBe(3)
  })

  test('renews the token once after a 401', async () => {
    let token = 0
    const { works, sent } = client([place(), status(401), place(), status(200)], {
      retry: { attempts: 1 },
      auth: () => `token-${(token += 1)}`,
    })
    await works.uploadAttachment({ botId: 1, fileName: 'f', file: new Blob(['x']) })
    expect(sent).toHaveLength(4)
  })

  test('gives up with the error of the storage', async () => {
    const { works } = client([place(), Response.json({ code: 'X', description: 'too big' }, { status: 400 })])
    const error = await failure(works.uploadAttachment({ botId: 1, fileName: 'f', file: new Blob(['x']) }))
    expect(error).toMatchObject({ operationId: 'uploadAttachment', status: 400, code: 'X', description: 'too big' })
  })

  test('refuses what is no file', async () => {
    const { works, sent } = client([place()])
    // @ts-expect-error -- a path is no content
    expect(await failure(works.uploadAttachment({ botId: 1, fileName: 'f', file: '/etc/x' }))).toMatchObject({
      argument: 'file',
    })
    expect(sent).toEqual([])
  })
})

describe('the token goes to allowed hosts only, and over https', () => {
  const file = new Blob(['x'])
  test.each([
    ['another host', 'https://storage.example.com/f'],
    ['a host that ends like one', 'https://evilapis-storage.worksmobile.com/f'],
    ['a host that begins like one', 'https://apis-storage.worksmobile.com.example.com/f'],
    ['a user name', 'https://apis-storage.worksmobile.com@example.com/f'],
    ['this machine', 'http://127.0.0.1:9/f'],
    ['another scheme', 'ftp://apis-storage.worksmobile.com/f'],
    ['no URL', 'http://'],
  ])('%s gets nothing', async (_, address) => {
    const upload = client([place(address), status(200)])
    expect(await failure(upload.works.uploadAttachment({ botId: 1, fileName: 'f', file }))).toMatchObject({
      name: 'LineWorksHostError',
    })
    expect(upload.sent).toHaveLength(1)
    const download = client([found(address), new Response('x')])
    expect(await failure(download.works.downloadAttachment({ botId: 1, fileId: 'f' }))).toMatchObject({
      name: 'LineWorksHostError',
    })
    expect(download.sent).toHaveLength(1)
  })

  test('http, as met in the field, becomes https', async () => {
    const { works, sent } = client([place('http://storage.worksmobile.com/f'), status(200)])
    await works.uploadAttachment({ botId: 1, fileName: 'f', file })
    expect(sent[1]?.url).toBe('https://storage.worksmobile.com/f')
  })

  test('other hosts can be named; this machine is allowed when the API is on it', async () => {
    const named = client([found('https://files.example.kr/f'), new Response('x')], {
      storageHosts: ['files.example.kr'],
    })
    await named.works.downloadAttachment({ botId: 1, fileId: 'f' })
    const local = client([found('http://127.0.0.1:9/f'), new Response('x')], { baseUrl: 'http://localhost:8' })
    await local.works.downloadAttachment({ botId: 1, fileId: 'f' })
    expect([named.sent[1]?.url, local.sent[1]?.url]).toEqual(['https://files.example.kr/f', 'http://127.0.0.1:9/f'])
  })

  test('a storage that redirects on is judged as well', async () => {
    const { works, sent } = client([found(`${storage}/a`), found('https://example.com/'), new Response('x')])
    expect(await failure(works.downloadAttachment({ botId: 1, fileId: 'f' }))).toMatchObject({ host: 'example.com' })
    expect(sent).toHaveLength(2)
  })
})

describe('downloadAttachment', () => {
  const get = (steps: Parameters<typeof scriptedFetch>, maxBytes?: number, options?: CallOptions) => {
    const { works, sent } = client(steps)
    return { sent, call: works.downloadAttachment({ botId: 1, fileId: 'f', ...(maxBytes && { maxBytes }) }, options) }
  }

  test('follows the redirect by hand, with the token', async () => {
    const { call, sent } = get([
      found(`${storage}/f`),
      new Response('hello', { headers: { 'content-type': 'text/plain', 'content-length': '5' } }),
    ])
    const file = await call
    expect([file.contentType, file.size]).toEqual(['text/plain', 5])
    expect(new TextDecoder().decode(await file.bytes())).toBe('hello')
    expect(sent[1]).toMatchObject({ url: `${storage}/f`, token: 'Bearer token' })
  })

  test('gives a Blob with its type', async () => {
    const blob = await (
      await get([found(`${storage}/f`), new Response('x', { headers: { 'content-type': 'image/png' } })]).call
    ).blob()
    expect([blob.type, blob.size]).toEqual(['image/png', 1])
  })

  test.each([
    ['said beforehand', () => new Response('hello', { headers: { 'content-length': '5' } })],
    ['found on the way', () => new Response('hello')],
  ])('ends at the size limit, %s', async (_, content) => {
    const { call } = get([found(`${storage}/f`), content()], 4)
    const error = await failure(call.then((file) => file.bytes()))
    expect(error).toMatchObject({ name: 'LineWorksSizeError', maxBytes: 4 })
  })

  test('asks anew for the address when the storage fails', async () => {
    const { call, sent } = get([found(`${storage}/a`), status(503), found(`${storage}/b`), new Response('x')])
    await call
    expect(sent.map(({ url }) => url.slice(-1))).toEqual(['f', 'a', 'f', 'b'])
  })

  test('an error is that of the API', async () => {
    expect(await failure(get([Response.json({ code: 'NOT_FOUND' }, { status: 404 })]).call)).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    })
  })

  test('a body that stops coming ends at the deadline', async () => {
    const endless = new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }))
    const steps = [found(`${storage}/f`), (_: string, { signal }: RequestInit) => hangUntil(endless, signal)] as const
    const file = await get([...steps], undefined, { timeoutMs: 30 }).call
    expect(await failure(file.bytes())).toMatchObject({ name: 'LineWorksTimeoutError' })
  })
})

/** As fetch does: an abort breaks the body. */
function hangUntil(response: Response, signal: AbortSignal | null | undefined): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  response.body?.pipeTo(writable, signal ? { signal } : {}).catch(() => {})
  return new Response(readable)
}
