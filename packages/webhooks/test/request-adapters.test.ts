import { expect, test, vi } from 'vitest'
import { workersFetch } from '../src/adapters/cloudflare-workers.ts'
import { honoHandler, type HonoContext } from '../src/adapters/hono.ts'
import { nextRoute } from '../src/adapters/next.ts'
import { createCallbackHandler } from '../src/web.ts'
import { botSecret, signedRequest } from './signed-request.ts'
import { textEvent } from './text-event.ts'

const request = () => signedRequest(textEvent('hello'))

test('Next.js: the listeners are handed to after', async () => {
  const after = vi.fn()
  const POST = nextRoute(createCallbackHandler({ botSecret }), { after })
  expect((await POST(await request())).status).toBe(200)
  expect(after).toHaveBeenCalledExactlyOnceWith(expect.any(Promise))
})

test('Workers: one handler for each environment, and waitUntil on its own context', async () => {
  const createHandler = vi.fn((env: { secret: string }) => createCallbackHandler({ botSecret: env.secret }))
  const fetch = workersFetch(createHandler)
  const works: unknown[] = []
  const context = {
    waitUntil(work: Promise<unknown>) {
      // Workers throws "Illegal invocation" for any other `this`.
      if (this !== context) throw new TypeError('Illegal invocation')
      works.push(work)
    },
  }
  const env = { secret: botSecret }
  expect((await fetch(await request(), env, context)).status).toBe(200)
  expect((await fetch(await request(), env, context)).status).toBe(200)
  expect((await fetch(await request(), { secret: 'another' }, context)).status).toBe(401)
  expect(createHandler).toHaveBeenCalledTimes(2)
  expect(works).toHaveLength(2)
})

function honoContext(raw: Request, context: () => { waitUntil(work: Promise<unknown>): void }): HonoContext {
  return {
    req: {
      raw,
      method: raw.method,
      header: (name) => raw.headers.get(name) ?? undefined,
      arrayBuffer: () => raw.arrayBuffer(),
    },
    env: undefined,
    body: (data, init) => new Response(data, init),
    get executionCtx() {
      return context()
    },
  }
}

test('Hono: with and without an execution context, with and without a declared length', async () => {
  const handle = honoHandler(createCallbackHandler({ botSecret }))
  const waitUntil = vi.fn()
  expect((await handle(honoContext(await request(), () => ({ waitUntil })))).status).toBe(200)
  expect(waitUntil).toHaveBeenCalledOnce()
  const onNode = () => {
    throw new Error('This context has no ExecutionContext')
  }
  const body = textEvent('hello')
  const declared = { headers: { 'content-length': String(body.length) } }
  expect((await handle(honoContext(await signedRequest(body, declared), onNode))).status).toBe(200)
  expect((await handle(honoContext(await signedRequest(body, { method: 'PUT' }), onNode))).headers.get('allow')).toBe(
    'POST',
  )
})
