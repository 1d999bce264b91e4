import type { CallbackHandler } from '../options.ts'
import { incomingOfNode, type NodeRequest } from './node-request.ts'
import { letGo, type Unread } from './node-response.ts'

/** What is used of a Fastify instance. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown
  all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => unknown): unknown
}

export interface FastifyRequest {
  readonly raw: NodeRequest & Unread
}

export interface FastifyReply {
  code(status: number): unknown
  header(name: string, value: string): unknown
  send(): unknown
}

export interface FastifyPluginOptions {
  /** @default '/callback' */
  readonly path?: string
}

/**
 * A Fastify plugin with the one route. Within it, and only there, no parser touches the body.
 *
 * @example
 * ```ts
 * await app.register(fastifyPlugin(createCallbackHandler({ botSecret, on })), { path: '/callback' })
 * ```
 */
export function fastifyPlugin(handle: CallbackHandler) {
  return async (scope: FastifyScope, { path = '/callback' }: FastifyPluginOptions = {}): Promise<void> => {
    scope.removeAllContentTypeParsers()
    // Fastify finds the first of these faster.
    for (const type of ['application/json', '*'])
      scope.addContentTypeParser(type, (_request, _payload, done) => done(null))
    // Not async: Fastify would wrap the promise in others. `receive` never rejects.
    scope.all(path, ({ raw }, reply) => {
      void handle.receive(incomingOfNode(raw)).then(({ status, headers }) => {
        if (!raw.complete) letGo(raw)
        reply.code(status)
        for (const name in headers) reply.header(name, headers[name] ?? '')
        reply.send()
      })
    })
  }
}
