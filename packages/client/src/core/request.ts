import type { OperationInfo } from '../operation-info.ts'
import { fillPath } from './path.ts'
import { serializeQuery } from './query.ts'
import type { SplitParameters } from './split-parameters.ts'

/** A request without its token. */
export interface Prepared {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

export function prepare(
  baseUrl: string,
  { method, path }: OperationInfo,
  { pathParameters, queryParameters, body }: SplitParameters,
  added: Readonly<Record<string, string>> | undefined,
): Prepared {
  const query = serializeQuery(queryParameters)
  const headers: Record<string, string> = {}
  // In lower case, so that none stands beside one of the client's own in another spelling.
  for (const name in added) headers[name.toLowerCase()] = added[name] ?? ''
  if (body !== undefined) headers['content-type'] = 'application/json'
  return {
    url: `${baseUrl}${fillPath(path, pathParameters)}${query && `?${query}`}`,
    method: method.toUpperCase(),
    headers,
    body: body && JSON.stringify(body),
  }
}
