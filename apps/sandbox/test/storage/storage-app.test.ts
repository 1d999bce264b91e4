import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createAttachment, getAttachment } from '../../src/operations/attachments/index.ts'
import type { SandboxOptions } from '../../src/options.ts'
import { storageApp } from '../../src/storage/storage-app.ts'
import { putBot } from '../messages-api/test-bot.ts'
import { jpeg, png } from '../menus/test-menu.ts'
import { testWorld } from '../test-world.ts'

const params = { botId: '2000001' }
const authorization = 'Bearer token'

function start(options: SandboxOptions = {}) {
  const { world, run } = testWorld(options)
  putBot(world)
  const token = { token: 'token', clientId: 'client', subject: 'a@example.com', scopes: ['bot'] }
  world.tenant.accessTokens.set('token', { ...token, expiresAt: world.clock.now() + 48 * 60 * 60 * 1000 })
  const app = new Hono().route('/k/emsg/r', storageApp(world))
  const prepare = (fileName = 'floor.png') => {
    const { body } = run(createAttachment, { params, body: { fileName } })
    // What createAttachment answers is judged in its own test.
    return body as { fileId: string; uploadUrl: string }
  }
  const upload = (url: string, body: RequestInit['body'], headers: HeadersInit = { authorization }) =>
    app.request(url, { method: 'POST', headers, body: body ?? null })
  const locate = (fileId: string) => run(getAttachment, { params: { ...params, fileId } }).headers?.['location'] ?? ''
  const download = (url: string, headers: HeadersInit = { authorization }) => app.request(url, { headers })
  return { world, app, prepare, upload, locate, download }
}

function form(bytes: Uint8Array<ArrayBuffer> = png(20, 10), name = 'Filedata', fileName = 'x.png', type = 'image/png') {
  const data = new FormData()
  data.set(name, new File([bytes], fileName, { type }))
  return data
}

async function refusal(response: Response): Promise<string> {
  const { code, description } = (await response.json()) as { code: string; description: string }
  return `${response.status} ${code} ${description}`
}

test('a file is uploaded with 200 and downloaded as it was', async () => {
  const { prepare, upload, locate, download, world } = start()
  const { fileId, uploadUrl } = prepare()
  const uploaded = await upload(uploadUrl, form())
  expect(uploaded.status).toBe(200)
  expect(await uploaded.json()).toEqual({ fileId, fileName: 'floor.png', fileSize: 64 })
  expect(world.tenant.files.get(fileId)).toMatchObject({ contentType: 'image/png', size: 64, width: 20, height: 10 })
  const downloaded = await download(locate(fileId))
  expect(downloaded.status).toBe(200)
  expect(downloaded.headers.get('content-type')).toBe('image/png')
  expect(downloaded.headers.get('content-length')).toBe('64')
  expect(new Uint8Array(await downloaded.arrayBuffer())).toEqual(png(20, 10))
})

test('what was changed is durable before the answer leaves', async () => {
  const { prepare, upload, world } = start()
  let sizeAtCommit: number | undefined
  const { fileId, uploadUrl } = prepare()
  Object.assign(world, { commit: () => (sizeAtCommit = world.tenant.files.get(fileId)?.size) })
  await upload(uploadUrl, form())
  expect(sizeAtCommit).toBe(64)
})

test('the part may have any name, and other parts stand beside it', async () => {
  const { prepare, upload } = start()
  const data = form(png(1, 1), 'file')
  data.set('resourceName', 'floor.png')
  expect((await upload(prepare().uploadUrl, data)).status).toBe(200)
})

test('up- and download want a token that is good', async () => {
  const { prepare, upload, locate, download, world } = start()
  const { fileId, uploadUrl } = prepare()
  const malformed = '401 UNAUTHORIZED Malformed authentication token'
  const failed = '401 UNAUTHORIZED Authentication failed.'
  const none = await upload(uploadUrl, form(), {})
  expect(none.headers.get('www-authenticate')).toBe('Bearer')
  expect(await refusal(none)).toBe(failed)
  expect(await refusal(await upload(uploadUrl, form(), { authorization: 'token' }))).toBe(malformed)
  expect((await upload(uploadUrl, form())).status).toBe(200)
  const url = locate(fileId)
  expect(await refusal(await download(url, {}))).toBe(failed)
  expect(await refusal(await download(url, { authorization: 'Bearer other' }))).toBe(failed)
  expect((await download(url)).status).toBe(200)
  world.clock.move(48 * 60 * 60 * 1000)
  expect(await refusal(await download(url))).toBe(failed)
})

test('a URL takes one upload, also of two at the same time', async () => {
  const { prepare, upload, locate, download } = start()
  const { fileId, uploadUrl } = prepare()
  const both = await Promise.all([upload(uploadUrl, form(png(1, 1))), upload(uploadUrl, form(png(2, 2)))])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404])
  expect(await refusal(await upload(uploadUrl, form(png(3, 3))))).toContain('404 NOT_FOUND')
  const kept = new Uint8Array(await (await download(locate(fileId))).arrayBuffer())
  expect([png(1, 1), png(2, 2)]).toContainEqual(kept)
})

test('an upload URL is good for 24 hours, and so is the content', async () => {
  const { prepare, upload, locate, download, world } = start()
  const [first, second] = [prepare(), prepare()]
  world.clock.move(24 * 60 * 60 * 1000 - 1)
  expect((await upload(first.uploadUrl, form())).status).toBe(200)
  const url = locate(first.fileId)
  expect((await download(url)).status).toBe(200)
  world.clock.move(1)
  expect(await refusal(await upload(second.uploadUrl, form()))).toContain('404 NOT_FOUND')
  expect(await refusal(await download(url))).toContain('404 NOT_FOUND')
})

test('an upload that a failed one came before is still possible', async () => {
  const { prepare, upload } = start()
  const { uploadUrl } = prepare()
  const data = new FormData()
  data.set('Filedata', 'no file but a text')
  expect(await refusal(await upload(uploadUrl, data))).toBe('400 INVALID_PARAMETER The form must have one file, has 0.')
  const two = form()
  two.set('other', new File(['a'], 'a.txt'))
  expect(await refusal(await upload(uploadUrl, two))).toBe('400 INVALID_PARAMETER The form must have one file, has 2.')
  const broken = '400 INVALID_PARAMETER Request body cannot be parsed.'
  expect(await refusal(await upload(uploadUrl, '{}', { authorization, 'content-type': 'application/json' }))).toBe(
    broken,
  )
  expect(await refusal(await upload(uploadUrl, null))).toBe(broken)
  const type = 'multipart/form-data; boundary=x'
  expect(await refusal(await upload(uploadUrl, '--x\r\nnonsense', { authorization, 'content-type': type }))).toBe(
    broken,
  )
  expect((await upload(uploadUrl, form())).status).toBe(200)
})

test('an unknown URL is refused before the body is read', async () => {
  const { upload, prepare } = start()
  const unknown = prepare().uploadUrl.replace('floor', 'other')
  expect(await refusal(await upload(unknown, 'no form'))).toContain('404 NOT_FOUND')
})

const limit = 100_000
const tooLarge = `413 LIMIT_EXCEEDED A file may have at most ${limit} bytes.`

test.for([
  ['just above the limit', limit + 1],
  ['far above it', 10_000_000],
] as const)('a file %s is refused and nothing of it kept', async ([, size]) => {
  const { prepare, upload, world } = start({ maxUploadBytes: limit })
  const { fileId, uploadUrl } = prepare()
  expect(await refusal(await upload(uploadUrl, form(new Uint8Array(size))))).toBe(tooLarge)
  expect(world.blobs.get(fileId)).toBeUndefined()
  expect(world.tenant.files.get(fileId)).not.toHaveProperty('size')
  expect((await upload(uploadUrl, form(new Uint8Array(limit)))).status).toBe(200)
})

test('a body is read no further than the limit', async () => {
  const { prepare, app } = start({ maxUploadBytes: limit })
  const chunk = 65_536
  let given = 0
  const body = new ReadableStream({
    pull: (controller) => {
      given += chunk
      controller.enqueue(new Uint8Array(chunk))
      // It does end, so that a missing limit fails this test and takes no memory.
      if (given > 200 * chunk) controller.close()
    },
  })
  const headers = { authorization, 'content-type': 'multipart/form-data; boundary=x' }
  const request = new Request(prepare().uploadUrl, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  expect(await refusal(await app.request(request))).toBe(tooLarge)
  expect(given).toBeLessThan(limit + 10 * chunk)
})

test.for([
  ['image/svg+xml; charset=utf-8', 'image/svg+xml'],
  ['text/html <script>', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('a content type of %j is given back as %j', async ([written, given]) => {
  const { prepare, upload, locate, download } = start()
  const { fileId, uploadUrl } = prepare()
  await upload(uploadUrl, form(png(1, 1), 'Filedata', 'a', written))
  expect((await download(locate(fileId))).headers.get('content-type')).toBe(given)
})

test.for([
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['a"; filename=b.exe', 'a__ filename=b.exe'],
  ['a\r\nset-cookie: b', 'a__set-cookie: b'],
  ['日本.png', '__.png'],
  ['\ud800.png', '_.png'],
] as const)('a name of %j is data: the download keeps it in its header', async ([fileName, plain]) => {
  const { prepare, upload, locate, download } = start()
  const { fileId, uploadUrl } = prepare(fileName)
  expect((await upload(uploadUrl, form())).status).toBe(200)
  const { headers } = await download(locate(fileId))
  const encoded = /filename\*=UTF-8''(\S+)$/.exec(headers.get('content-disposition') ?? '')?.[1] ?? ''
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
  expect(decodeURIComponent(encoded)).toBe(fileName.replace('\ud800', '\ufffd'))
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('neither another name in the URL nor another part of it leads to a file', async () => {
  const { prepare, upload, locate, download } = start()
  const { fileId, uploadUrl } = prepare()
  expect((await upload(uploadUrl.replace('floor', 'other'), form())).status).toBe(404)
  expect((await upload(uploadUrl.replace('.1.1000001', '.0.1000001'), form())).status).toBe(404)
  expect((await upload(uploadUrl, form())).status).toBe(200)
  const url = locate(fileId)
  expect((await download(url.replace('floor', 'other'))).status).toBe(404)
  expect((await download(url.replace('.0.1000001', '.1.1000001'))).status).toBe(404)
  expect((await download(`${url}/more`)).status).toBe(404)
  expect((await download(url.replace(/jp1.*/, '..%2f..%2fetc%2fpasswd'))).status).toBe(404)
})

test('other methods are no API', async () => {
  const { app, prepare } = start()
  const response = await app.request(prepare().uploadUrl, { method: 'PUT', headers: { authorization } })
  expect(await refusal(response)).toBe('404 NOT_FOUND Api not exists')
})

test.for([
  ['a JPEG', jpeg(30, 20), { width: 30, height: 20 }],
  ['a PNG cut off in its head', png(30, 20).slice(0, 20), {}],
  ['a text', new TextEncoder().encode('hello'), {}],
  ['nothing', new Uint8Array(), {}],
] as const)('%s is measured for what it is', async ([, bytes, size]) => {
  const { prepare, upload, world } = start()
  const { fileId, uploadUrl } = prepare()
  expect((await upload(uploadUrl, form(bytes))).status).toBe(200)
  const { width, height } = world.tenant.files.get(fileId) ?? {}
  expect({ width, height }).toEqual({ width: undefined, height: undefined, ...size })
})
