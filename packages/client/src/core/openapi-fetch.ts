import type { paths } from '@lineworks-bot/types'
import createClient, { type Client } from 'openapi-fetch'
import { operations } from '../generated/operations.ts'
import { type LineWorks, runtimeOf } from '../line-works.ts'
import type { OperationInfo } from '../operation-info.ts'
import { transmit } from './call.ts'
import { fillPath } from './path.ts'
import { serializeQuery } from './query.ts'

const table = Object.entries<OperationInfo>(operations)

/** Holds what openapi-fetch puts into a `Request`. A real one costs more than the rest of the call, and `fetch` would build it again. */
class LightRequest {
  readonly url: string
  readonly init: RequestInit & { readonly headers: Headers; readonly method: string }

  constructor(url: string, init: LightRequest['init']) {
    this.url = url
    this.init = init
  }

  get method(): string {
    return this.init.method
  }
}

/**
 * The typed openapi-fetch client over the token, retries, pacing and order of a `LineWorks`. As openapi-fetch does, it returns
 * `{ data, error, response }` and throws only when there is no answer.
 *
 * @example
 * ```ts
 * import { LineWorks } from '@lineworks-bot/client'
 * import { api } from '@lineworks-bot/client/openapi-fetch'
 *
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
 * const { data, error } = await api(works).GET('/bots/{botId}', { params: { path: { botId: 2000001 } } })
 * console.log(data?.botName, error?.code)
 * ```
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function api(works: LineWorks): Client<paths> {
  const runtime = runtimeOf(works)
  return createClient<paths>({
    baseUrl: runtime.baseUrl,
    // Only openapi-fetch itself touches the object: it makes it, reads `method`, and hands it to `fetch` below.
    Request: LightRequest as unknown as typeof Request,
    fetch: async (request) => {
      const { url, init } = request as unknown as LightRequest
      const { method, signal, body } = init
      const path = new URL(url).pathname.slice(new URL(`${runtime.baseUrl}/`).pathname.length - 1)
      const [operationId, operation] = findOperation(method, path)
      const options = signal ? { signal } : {}
      // The bot's ID is what keeps changes of one bot in order.
      const parameters = { botId: /^\/bots\/([^/]+)/.exec(path)?.[1] }
      const headers = Object.fromEntries(init.headers)
      const prepared = { url, method, headers, body: typeof body === 'string' ? body : undefined }
      const {
        status,
        headers: answered,
        text,
      } = await transmit(runtime, { operationId, operation, parameters, options }, prepared)
      return new Response(text === '' ? null : text, { status, headers: answered })
    },
    pathSerializer: fillPath,
    querySerializer: serializeQuery,
  })
}

function findOperation(method: string, path: string): [string, OperationInfo] {
  const found = table
    .filter(([, operation]) => operation.method === method.toLowerCase() && matches(operation.path, path))
    // `/richmenus/default` is also `/richmenus/{richmenuId}`; the one with fewer variables is meant.
    .sort(([, one], [, other]) => one.path.split('{').length - other.path.split('{').length)[0]
  if (found === undefined) throw new TypeError(`the description has no ${method} ${path}`)
  return found
}

function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
}
