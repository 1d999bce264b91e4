import type { Payload } from '../control/protocol.ts'
import { isIncomplete } from './payload.ts'

/** Headers that make the call what it is; the others are of the connection. */
const kept = ['content-type', 'accept', 'x-works-botid', 'x-works-signature']

/** The call for a POSIX shell. It can be pasted whatever the call held: nothing in it is read by the shell. */
export function curlOf(method: string, url: string, { headers, body }: Payload): string {
  // Without -g, curl would take brackets in the URL for a range.
  const parts = [`curl -g -X ${quote(method)} ${quote(url)}`]
  if (headers['authorization'] !== undefined) parts.push('-H "Authorization: Bearer $LINEWORKS_TOKEN"')
  for (const name of kept) {
    const value = headers[name]
    if (value !== undefined) parts.push(`-H ${quote(`${name}: ${value}`)}`)
  }
  // Unlike --data, --data-raw takes no body for the name of a file. What the inspector did not keep has to come from one.
  if (isIncomplete(body)) parts.push('--data-binary @body')
  else if (body !== '') parts.push(`--data-raw ${quote(body)}`)
  return parts.join(' \\\n  ')
}

function quote(value: string): string {
  if (/^[\w./:@%+=-]+$/.test(value)) return value
  return `'${value.replaceAll("'", `'\\''`)}'`
}
