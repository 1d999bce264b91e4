import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { reserveFile } from '../../src/storage/files.ts'
import { storageUrl } from '../../src/storage/file-ids.ts'
import { storageApp } from '../../src/storage/storage-app.ts'
import { putBot } from '../messages-api/test-bot.ts'
import { testWorld } from '../test-world.ts'

const maxUploadBytes = 1_000_000
const authorization = 'Bearer token'

async function listen() {
  const { world } = testWorld({ maxUploadBytes })
  putBot(world)
  const token = { token: 'token', clientId: 'client', subject: 'a@example.com', scopes: ['bot'] }
  world.tenant.accessTokens.set('token', { ...token, expiresAt: Infinity })
  const server = createAdaptorServer({
    fetch: new Hono().route('/k/emsg/r', storageApp(world)).fetch,
    overrideGlobalObjects: false,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // A TCP server's address is this.
  const { port } = server.address() as AddressInfo
  const { fileId, uploadPath } = reserveFile(world, 2000001, 'a.bin')
  return { world, port, fileId, uploadUrl: storageUrl(`http://127.0.0.1:${port}`, uploadPath) }
}

function form(size: number): FormData {
  const data = new FormData()
  data.set('Filedata', new File([new Uint8Array(size)], 'a.bin'))
  return data
}

const post = (url: string, body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { authorization, ...headers }, body, duplex: 'half' } as RequestInit)

test('over a port: a file of the largest size is taken, in one piece or in chunks', async () => {
  for (const chunked of [false, true]) {
    const { world, fileId, uploadUrl } = await listen()
    const whole = new Response(form(maxUploadBytes))
    const type = whole.headers.get('content-type') ?? ''
    const body = chunked ? whole.body : await whole.arrayBuffer()
    if (body === null) throw new Error('the form has no body')
    const response = await post(uploadUrl, body, { 'content-type': type })
    expect(response.status).toBe(200)
    expect(world.blobs.get(fileId)?.byteLength).toBe(maxUploadBytes)
  }
})

test('over a port: a larger one is answered 413, in one piece or in chunks', async () => {
  for (const size of [maxUploadBytes + 1, 20 * maxUploadBytes]) {
    for (const chunked of [false, true]) {
      const { world, fileId, uploadUrl } = await listen()
      const whole = new Response(form(size))
      const type = whole.headers.get('content-type') ?? ''
      const body = chunked ? whole.body : await whole.arrayBuffer()
      if (body === null) throw new Error('the form has no body')
      const response = await post(uploadUrl, body, { 'content-type': type })
      expect(response.status).toBe(413)
      expect(world.blobs.get(fileId)).toBeUndefined()
    }
  }
})

test('over a port: an upload that ends too early leaves the URL for another', async () => {
  const { world, port, fileId, uploadUrl } = await listen()
  const socket = connect(port, '127.0.0.1')
  const { pathname } = new URL(uploadUrl)
  socket.write(`POST ${pathname} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${authorization}\r\n`)
  socket.write('Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 500\r\n\r\n--x\r\n')
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
  await once(socket, 'close')
  expect((await post(uploadUrl, form(10))).status).toBe(200)
  expect(world.blobs.get(fileId)?.byteLength).toBe(10)
})
