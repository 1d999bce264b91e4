import { mediaType } from '../http/media-type.ts'

export type Form = ReadonlyMap<string, string>

/** Values that hold `+`, `/` and `=`, and no blank. */
const opaque = new Set(['refresh_token', 'token', 'code', 'assertion', 'client_secret'])

/**
 * A form as `application/x-www-form-urlencoded`. Undefined for what the platform cannot read either: a value that was not
 * percent-encoded shows by a bare `=`, or by a blank where a `+` was.
 */
export function readForm(contentType: string | undefined, body: string): Form | undefined {
  if (mediaType(contentType) !== 'application/x-www-form-urlencoded') return undefined
  const form = new Map<string, string>()
  for (const pair of body.split('&')) {
    if (pair === '') continue
    const parts = pair.split('=').map(decode)
    const [name, value = ''] = parts
    if (name === undefined || parts.length > 2 || parts.includes(undefined) || form.has(name)) return undefined
    if (opaque.has(name) && value.includes(' ')) return undefined
    form.set(name, value)
  }
  return form
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
