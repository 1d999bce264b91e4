import { LineWorks, type Fetch } from '@lineworks-bot/client'

export interface RecordedExchange {
  readonly method: string
  readonly url: URL
  readonly requestHeaders: Headers
  readonly requestBody: unknown
  readonly status: number
  /** What Prism found wrong with the request or the answer; null when nothing. It may be cut, so it is never parsed. */
  readonly violations: string | null
  readonly answer: string
}

/** The real client against Prism, each request once, and what went over the wire. `prefer` chooses the answer of the mock, such as `code=429`. */
export function prismClient(baseUrl: string, prefer?: string): { works: LineWorks; exchanges: RecordedExchange[] } {
  const exchanges: RecordedExchange[] = []
  const fetch: Fetch = async (url, init) => {
    const requestHeaders = new Headers(init.headers)
    const headers = new Headers(requestHeaders)
    if (prefer !== undefined) headers.set('Prefer', prefer)
    const response = await globalThis.fetch(url, { ...init, headers })
    exchanges.push({
      method: init.method ?? 'GET',
      url: new URL(url),
      requestHeaders,
      requestBody: typeof init.body === 'string' ? JSON.parse(init.body) : (init.body ?? undefined),
      status: response.status,
      violations: response.headers.get('sl-violations'),
      answer: await response.clone().text(),
    })
    return response
  }
  return { works: new LineWorks({ auth: 'contract-test-token', baseUrl, fetch, retry: false }), exchanges }
}

/** A method by the operation's name. All methods take the flat parameters as one object. */
export function callOperation(works: LineWorks, operationId: string, parameters: object): Promise<unknown> {
  const methods = works as unknown as Readonly<Record<string, (parameters: object) => Promise<unknown>>>
  const method = methods[operationId]
  if (method === undefined) throw new Error(`the client has no method ${operationId}`)
  return method.call(works, parameters)
}
