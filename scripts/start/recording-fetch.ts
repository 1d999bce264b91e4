import type { Fetch } from '@lineworks-bot/client'

/** A request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: string
}

/** A `fetch` that tells what was sent and answered. */
export function recordingFetch(record: (exchange: Exchange) => void): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init)
    const { status } = response
    const body = await response.clone().text()
    record({ method: init.method ?? 'GET', path: new URL(url).pathname, status, body })
    return response
  }
}
