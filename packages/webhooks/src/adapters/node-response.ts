import type { Answer } from '../receive/incoming.ts'

/** What is used of `ServerResponse` of node:http. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(): unknown
}

/** What is left of a request that was refused early. */
export interface Unread {
  readonly complete: boolean
  on(event: 'close', listener: () => void): unknown
  destroy(): unknown
}

const lingerMs = 5000

export function respond(request: Unread, response: NodeResponse, { status, headers }: Answer): void {
  response.statusCode = status
  for (const name in headers) response.setHeader(name, headers[name] ?? '')
  response.end()
  if (!request.complete) letGo(request)
}

/**
 * Node reads and drops the rest of the body. Closing at once would take the answer from a client that is still sending; reading
 * forever would give a slow one the connection.
 */
export function letGo(request: Unread): void {
  const timer = setTimeout(() => request.destroy(), lingerMs)
  request.on('close', () => clearTimeout(timer))
}
