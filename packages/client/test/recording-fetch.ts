import type { Fetch } from '../src/index.ts'

export interface RecordedRequest {
  readonly url: string
  readonly method: string | undefined
  readonly headers: Headers
  readonly body: unknown
  readonly redirect: string | undefined
}

/** A `fetch` that records what it is given and answers with what the test says. */
export function recordingFetch(answer: () => Response | Promise<Response>): {
  fetch: Fetch
  requests: RecordedRequest[]
} {
  const requests: RecordedRequest[] = []
  const fetch: Fetch = async (url, { method, headers, body, redirect }) => {
    const json = typeof body === 'string' ? (JSON.parse(body) as unknown) : body
    requests.push({ url, method, headers: new Headers(headers), body: json ?? undefined, redirect })
    return answer()
  }
  return { fetch, requests }
}
