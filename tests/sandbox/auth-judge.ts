import type { Fetch } from '@lineworks-bot/client'
import { methods } from '../../scripts/description/document.ts'
import { loadDescription } from '../../scripts/description/load.ts'

export interface AuthCall {
  /** `issueToken 4XX`: the operation, and the status as the description declares it. */
  readonly outcome: string
  readonly grant: string | null
  /** What Prism finds wrong with the request or the answer; null when nothing. */
  readonly violations: string | null
}

/** What stands beside the Bot API: OAuth 2.0 and the content of files. */
const operations = Object.entries(loadDescription('auth').document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const { operationId: id = '', responses = {} } = item[method] ?? {}
    // The sandbox has its OAuth 2.0 endpoints below a path of their own.
    const pattern = new RegExp(`${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    return id === '' ? [] : [{ id, method: method.toUpperCase(), pattern, statuses: Object.keys(responses) }]
  }),
)

/** Each answer of each operation. */
export const outcomes: readonly string[] = operations.flatMap(({ id, statuses }) =>
  statuses.map((status) => `${id} ${status}`),
)

/** Sends what is for the OAuth 2.0 endpoints and the file storage of the sandbox through Prism, and keeps what Prism said. */
export function authJudge(sandboxUrl: string, prismUrl: string): { fetch: Fetch; calls: AuthCall[] } {
  const calls: AuthCall[] = []
  return {
    calls,
    async fetch(url, init) {
      const { pathname } = new URL(url)
      const { method = 'GET', body } = init
      const operation = operations.find((one) => one.method === method && one.pattern.test(pathname))
      if (operation === undefined) return fetch(url, init)
      const { id, statuses } = operation
      const response = await fetch(url.replace(sandboxUrl, prismUrl), init)
      const range = `${Math.trunc(response.status / 100)}XX`
      calls.push({
        outcome: `${id} ${statuses.includes(range) ? range : response.status}`,
        grant: id === 'issueToken' ? new URLSearchParams(String(body)).get('grant_type') : null,
        violations: response.headers.get('sl-violations'),
      })
      return response
    },
  }
}
