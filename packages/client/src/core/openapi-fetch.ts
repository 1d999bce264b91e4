import createClient from 'openapi-fetch'
import type { Fetch } from '../options.ts'
import { fillPath } from './path.ts'
import { serializeQuery } from './query.ts'

/** What openapi-fetch gives back when it is asked not to parse: the answer's body is read only when the status is an error. */
export interface Answer {
  readonly response: Response
  /** Of an error answer: the parsed JSON, or the text when it is none. */
  readonly error?: unknown
}

export interface RequestParts {
  readonly pathParameters: Readonly<Record<string, unknown>>
  readonly queryParameters: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
}

export type Send = (method: string, path: string, parts: RequestParts) => Promise<Answer>

/** Holds what openapi-fetch puts into a `Request`. A real one costs more than the rest of the call, and `fetch` would build it again. */
class LightRequest {
  readonly url: string
  readonly init: RequestInit

  constructor(url: string, init: RequestInit) {
    this.url = url
    this.init = init
  }

  get method(): string | undefined {
    return this.init.method
  }
}

export function createSend(baseUrl: string, fetch: Fetch): Send {
  const client = createClient({
    baseUrl,
    // Only openapi-fetch itself touches the object: it makes it, reads `method`, and hands it to `fetch` below.
    Request: LightRequest as unknown as typeof Request,
    fetch: (request) => {
      const { url, init } = request as unknown as LightRequest
      return fetch(url, init)
    },
    pathSerializer: fillPath,
    querySerializer: serializeQuery,
  })
  // Its methods are typed by path; the paths here come from the operation table, made from the same description.
  const request = client.request as (method: string, path: string, init: object) => Promise<Answer>
  return (method, path, { pathParameters, queryParameters, body, headers, signal }) =>
    request(method, path, {
      params: { path: pathParameters, query: queryParameters },
      body,
      headers,
      parseAs: 'stream',
      redirect: 'manual',
      ...(signal === undefined ? {} : { signal }),
    })
}
