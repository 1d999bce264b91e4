import type { CallbackHandler } from '../options.ts'
import { incomingOfNode, type NodeRequest } from './node-request.ts'
import { respond, type NodeResponse, type Unread } from './node-response.ts'

export type { NodeRequest, NodeResponse, Unread }

export type NodeListener = (request: NodeRequest & Unread, response: NodeResponse) => Promise<void>

/**
 * A listener for `node:http`. It reads the raw body itself.
 *
 * @example
 * ```ts
 * const listen = nodeListener(createCallbackHandler({ botSecret, on }))
 * createServer((request, response) => {
 *   if (request.url === '/callback') void listen(request, response)
 *   else response.writeHead(404).end()
 * }).listen(3000)
 * ```
 */
export function nodeListener(handle: CallbackHandler): NodeListener {
  return (request, response) =>
    handle.receive(incomingOfNode(request)).then((answer) => respond(request, response, answer))
}
