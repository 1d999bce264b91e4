import type { CallbackHandler } from '../options.ts'

export interface NextRouteOptions {
  /** `after` of `next/server`: it keeps the function awake until the listeners are done. */
  readonly after: (work: Promise<void>) => void
}

/**
 * A route handler for Next.js. A route handler gets the body as it came.
 *
 * @example
 * ```ts
 * // app/callback/route.ts
 * import { after } from 'next/server'
 *
 * export const POST = nextRoute(createCallbackHandler({ botSecret, on }), { after })
 * ```
 */
export function nextRoute(
  handle: CallbackHandler,
  { after }: NextRouteOptions,
): (request: Request) => Promise<Response> {
  return (request) => handle(request, { waitUntil: after })
}
