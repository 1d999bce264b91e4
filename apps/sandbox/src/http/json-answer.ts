import type { PlatformError } from '../errors/platform-error.ts'
import type { Answer } from '../operations/operation.ts'

export function errorAnswer({ status, code, message, challenge }: PlatformError): Answer {
  return {
    status,
    body: { code, description: message },
    ...(challenge !== undefined && { headers: { 'WWW-Authenticate': challenge } }),
  }
}

/** The answer as it goes out, and its body once more for the inspector. */
export function toResponse({ status, body, headers }: Answer): { response: Response; text: string; headers: Headers } {
  const text = body === undefined ? '' : JSON.stringify(body)
  const all = { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) }
  return {
    response: new Response(body === undefined ? null : text, { status, headers: all }),
    text,
    headers: new Headers(all),
  }
}
