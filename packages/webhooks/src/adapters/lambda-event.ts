import type { IncomingCallback } from '../receive/incoming.ts'
import { Refusal } from '../receive/refusal.ts'
import { fromBase64 } from '../signature/base64.ts'

type Headers = Readonly<Record<string, string | undefined>>

/** What is used of the events of a function URL and an HTTP API (format 2.0), and of a REST API (format 1.0). */
export interface LambdaEvent {
  readonly headers?: Headers | null
  readonly body?: string | null
  readonly isBase64Encoded?: boolean
  /** Format 2.0. */
  readonly requestContext?: { readonly http?: { readonly method?: string } }
  /** Format 1.0. */
  readonly httpMethod?: string
  /** Format 1.0, where `headers` has only the last of repeated ones. */
  readonly multiValueHeaders?: Readonly<Record<string, string[] | undefined>> | null
}

export function incomingOfLambda(event: LambdaEvent): IncomingCallback {
  const headers = headersOf(event)
  return {
    method: event.requestContext?.http?.method ?? event.httpMethod ?? '',
    header: (name) => headers.get(name),
    read({ maxBytes }) {
      const body = bodyOf(event)
      if (body.length > maxBytes) throw new Refusal(413)
      return body
    },
  }
}

/** API Gateway keeps the case of the names in format 1.0. */
function headersOf({ headers, multiValueHeaders }: LambdaEvent): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined) found.set(name.toLowerCase(), value)
  }
  for (const [name, values] of Object.entries(multiValueHeaders ?? {})) {
    if (values !== undefined) found.set(name.toLowerCase(), values.join(', '))
  }
  return found
}

function bodyOf({ body, isBase64Encoded }: LambdaEvent): Uint8Array {
  if (isBase64Encoded !== true) return new TextEncoder().encode(body ?? '')
  try {
    return fromBase64(body ?? '')
  } catch {
    throw new Refusal(400)
  }
}
