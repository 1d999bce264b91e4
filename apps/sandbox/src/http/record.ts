import type { Context, MiddlewareHandler } from 'hono'
import type { ExchangeRecorder, ExchangeStart } from '../inspector/inspector.ts'
import type { World } from '../world.ts'
import { ConnectionCut } from './connection-cut.ts'
import type { Env } from './env.ts'

export function beginRecord(world: World, c: Context<Env>, kind: ExchangeStart['kind']): ExchangeRecorder {
  const { pathname, search } = new URL(c.req.url)
  const { method } = c.req
  return world.inspector.begin({ kind, method, url: `${pathname}${search}`, headers: c.req.raw.headers })
}

/** Has the inspector see the calls of a part that does not tell it itself. */
export function recorded(
  world: World,
  kind: ExchangeStart['kind'],
  operationOf: (method: string, path: string) => string | undefined,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const recorder = beginRecord(world, c, kind)
    c.set('recorder', recorder)
    const operationId = operationOf(c.req.method, c.req.path)
    if (operationId !== undefined) recorder.operation(operationId)
    try {
      await next()
    } catch (error) {
      recorder.fail(cutReason)
      throw error
    }
    if (c.error instanceof ConnectionCut) recorder.fail(cutReason)
    else recorder.end(c.res.status, c.res.headers, await bodyOf(c.res))
  }
}

export const cutReason = 'a fault cut the connection'

/** Only what is text and short by nature; of a file its size is enough. */
async function bodyOf(response: Response): Promise<string> {
  if (response.body === null) return ''
  const type = response.headers.get('content-type') ?? ''
  return /^(?:application\/json|text\/html)\b/.test(type) && !response.headers.has('content-disposition')
    ? response.clone().text()
    : `(${type})`
}
