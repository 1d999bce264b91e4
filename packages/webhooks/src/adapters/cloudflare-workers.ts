import type { CallbackHandler } from '../options.ts'

/** What is used of the context of a Worker. */
export interface WorkersContext {
  waitUntil(work: Promise<unknown>): void
}

/**
 * The `fetch` of a Worker. The handler is made at the first request, because secrets are only known then.
 *
 * @example
 * ```ts
 * export default {
 *   fetch: workersFetch((env: Env) => createCallbackHandler({ botSecret: env.BOT_SECRET, on })),
 * }
 * ```
 */
export function workersFetch<Env extends object>(
  createHandler: (env: Env) => CallbackHandler,
): (request: Request, env: Env, context: WorkersContext) => Promise<Response> {
  const handlers = new WeakMap<Env, CallbackHandler>()
  return (request, env, context) => {
    let handle = handlers.get(env)
    if (handle === undefined) handlers.set(env, (handle = createHandler(env)))
    return handle(request, { waitUntil: (work) => context.waitUntil(work) })
  }
}
