import { LineWorks, type Fetch, type LineWorksOptions } from '@lineworks-bot/client'
import { checkWith } from '@lineworks-bot/client'
import * as validators from '@lineworks-bot/validators/operations'

export interface JudgedCall {
  readonly method: string
  readonly path: string
  readonly status: number
  /** What Prism finds wrong with the request or the answer; null when nothing. */
  readonly violations: string | null
}

/** The real client, each request once, with what Prism said of every exchange. Our validators throw at an answer that is none. */
export function judgedClient(
  options: Omit<LineWorksOptions, 'fetch' | 'retry' | 'validators'>,
  send: Fetch = globalThis.fetch,
): { works: LineWorks; calls: JudgedCall[] } {
  const calls: JudgedCall[] = []
  const fetch: Fetch = async (url, init) => {
    const response = await send(url, init)
    const { pathname, search } = new URL(url)
    calls.push({
      method: init.method ?? 'GET',
      path: pathname + search,
      status: response.status,
      violations: response.headers.get('sl-violations'),
    })
    return response
  }
  const works = new LineWorks({
    ...options,
    fetch,
    retry: false,
    validators: checkWith(validators, { answers: 'throw' }),
  })
  return { works, calls }
}
