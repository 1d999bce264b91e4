import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { expect, it } from 'vitest'
import { testSandbox } from './test-app.ts'

const size = 3_000_000

function streamed(): ReadableStream<Uint8Array> {
  let left = size
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(10_000))
      left -= 10_000
      if (left <= 0) controller.close()
    },
  })
}

it('is refused with an answer that arrives, and the connection stays good', async () => {
  const { app, token } = testSandbox()
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0/bots`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  try {
    for (const body of [new Uint8Array(size), streamed()]) {
      const response = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ description: expect.stringContaining('larger than') })
      expect((await fetch(url, { headers })).status).toBe(200)
    }
  } finally {
    server.close()
  }
})
