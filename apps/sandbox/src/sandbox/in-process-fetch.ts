import { untilAborted } from '../callbacks/until-aborted.ts'
import type { Sandbox } from './sandbox.ts'

/** A `fetch` that calls a handler: heeds the signal of the request. */
export function inProcessFetch(handle: (request: Request) => Response | Promise<Response>): Sandbox['fetch'] {
  return async (input, init) => {
    const request = new Request(input, init)
    return untilAborted(request.signal, async () => handle(request))
  }
}
