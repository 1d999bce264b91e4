import type { CallbackHandler, HandleOptions } from '../options.ts'
import { incomingOfNode, type NodeRequest } from './node-request.ts'
import type { IncomingCallback } from '../receive/incoming.ts'
import { incomingOf, readAtOnce } from '../receive/read-request.ts'

/** What is used of a context of Hono. */
export interface HonoContext {
  readonly req: {
    readonly method: string
    readonly raw: Request
    header(name: string): string | undefined
    arrayBuffer(): Promise<ArrayBuffer>
  }
  body(data: null, init: { status: number; headers?: Record<string, string> }): Response
  /** On Node, what @hono/node-server puts there. */
  readonly env: unknown
  /** Throws where the runtime has none, as on Node. */
  readonly executionCtx: { waitUntil(work: Promise<unknown>): void }
}

/**
 * A handler for a Hono route. Hono keeps the bytes of a body that middleware has read.
 *
 * @example
 * ```ts
 * app.all('/callback', honoHandler(createCallbackHandler({ botSecret, on })))
 * ```
 */
export function honoHandler(handle: CallbackHandler): (context: HonoContext) => Promise<Response> {
  // A runtime that has no execution context never has one, and asking makes an error each time.
  let mayHaveContext = true
  const waitUntilOf = (context: HonoContext): HandleOptions['waitUntil'] => {
    if (!mayHaveContext) return undefined
    try {
      const { executionCtx } = context
      return (work) => executionCtx.waitUntil(work)
    } catch {
      mayHaveContext = false
      return undefined
    }
  }
  return async (context) => {
    const { status, headers } = await handle.receive(incomingOfHono(context), { waitUntil: waitUntilOf(context) })
    return context.body(null, { status, ...(status !== 200 && { headers: { ...headers } }) })
  }
}

/** On Node the request of Node itself is taken where it is unread: to make another one of it takes longer than all the rest. */
function incomingOfHono({ env, req }: HonoContext): IncomingCallback {
  // Nobody else puts something of this name and with `readableDidRead` there.
  const { incoming } = (env ?? {}) as Partial<{ incoming: NodeRequest }>
  if (incoming?.readableDidRead === false) return incomingOfNode(incoming)
  return {
    method: req.method,
    header: (name) => req.header(name),
    read: (limits) =>
      req.header('content-length') === undefined
        ? incomingOf(req.raw).read(limits)
        : readAtOnce(req.arrayBuffer(), limits),
  }
}
