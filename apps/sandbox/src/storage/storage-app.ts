import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { notFound, PlatformError } from '../errors/platform-error.ts'
import { errorAnswer, toResponse } from '../http/json-answer.ts'
import { authenticate } from '../oauth/authenticate.ts'
import type { World } from '../world.ts'
import { download } from './download.ts'
import { tooLarge, upload } from './upload.ts'

/** What the form around a file may take. */
const formBytes = 64 * 1024

/** The file storage, mounted at `/k/emsg/r`. Every call wants the access token. */
export function storageApp(world: World): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    authenticate(world, context.req.header('authorization') ?? null)
    await next()
  })
  const limit = bodyLimit({
    maxSize: world.options.maxUploadBytes + formBytes,
    onError: () => {
      throw tooLarge(world)
    },
  })
  app.post('*', toRealRequest, limit, (context) => upload(world, context.req.raw))
  app.get('*', (context) => download(world, context.req.raw))
  app.all('*', () => {
    throw notFound('Api not exists')
  })
  app.onError((error) => {
    if (error instanceof PlatformError) return answer(error)
    throw error
  })
  return app
}

/** `bodyLimit` makes a request out of the request, and what @hono/node-server gives is only like one. */
const toRealRequest: MiddlewareHandler = async (context, next) => {
  const { url, method, headers, body } = context.req.raw
  // `duplex` is missing in the types of TypeScript's DOM library; a body that is a stream wants it.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  context.req.raw = new Request(url, init)
  await next()
}

function answer(error: PlatformError): Response {
  return toResponse(errorAnswer(error)).response
}
