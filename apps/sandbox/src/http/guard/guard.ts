import type { MiddlewareHandler } from 'hono'
import type { ResolvedOptions } from '../../options.ts'
import type { Env } from '../env.ts'
import { isForeign } from './is-foreign.ts'
import { isLocalHost } from './is-local-host.ts'

/** Keeps pages of other sites from using the sandbox through the browser of the person who runs it. */
export function guard({ allowedHosts }: ResolvedOptions): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { method, path } = c.req
    const header = (name: string): string | undefined => c.req.header(name)
    // Through `fetch` there is no such header.
    const host = header('host') ?? new URL(c.req.url).host
    if (!isLocalHost(host, allowedHosts)) {
      return c.text(`The sandbox is not called ${host}. Name the host with --allowed-host to let it in.\n`, 403)
    }
    if (isForeign({ method, path, host, header })) {
      return c.text('The sandbox takes no requests from pages of another origin.\n', 403)
    }
    return next()
  }
}
