import type { Payload } from '../control/protocol.ts'
import { cutInBody, cutInHeader } from './secrets.ts'

const maxBytes = 64 * 1024

const text = /^(?:text\/|application\/(?:json|problem\+json|x-www-form-urlencoded)\b)/

export function readHeaders(headers: Headers): Payload['headers'] {
  const read: Record<string, string> = {}
  for (const [name, value] of headers) read[name] = cutInHeader(name, value)
  return read
}

/** The body as text without its secrets; one that is no text is told by its size. */
export function readBody(headers: Headers, body: string | Uint8Array): string {
  const contentType = (headers.get('content-type') ?? '').toLowerCase()
  if (body.length === 0) return ''
  if (typeof body === 'string') return cutInBody(shorten(body), contentType)
  if (!text.test(contentType)) return `(${body.length} bytes)`
  const read = new TextDecoder().decode(body.subarray(0, maxBytes))
  return cutInBody(body.length > maxBytes ? note(read, body.length) : read, contentType)
}

function shorten(body: string): string {
  // No string of so few UTF-16 units is longer in bytes.
  if (body.length * 3 <= maxBytes) return body
  const bytes = new TextEncoder().encode(body)
  return bytes.length <= maxBytes ? body : note(new TextDecoder().decode(bytes.subarray(0, maxBytes)), bytes.length)
}

function note(start: string, size: number): string {
  return `${start}\n… (${size} bytes)`
}

/** Whether more was sent than the text that was kept of it. */
export function isIncomplete(body: string): boolean {
  return /(?:^|\n… )\(\d+ bytes\)$/.test(body)
}
