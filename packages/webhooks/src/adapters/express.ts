import type { CallbackHandler } from '../options.ts'
import { nodeListener, type NodeListener } from './node.ts'

/**
 * A handler for an Express route. Mount it before `express.json()` and its like, which would take the raw body: it reads the body
 * itself, within its own limit. Behind `express.raw()`, whose limit is 100 kB, or on a host that keeps `rawBody`, it takes the bytes
 * from there.
 *
 * @example
 * ```ts
 * app.all('/callback', expressHandler(createCallbackHandler({ botSecret, on })))
 * app.use(express.json())
 * ```
 */
export function expressHandler(handle: CallbackHandler): NodeListener {
  return nodeListener(handle)
}
