import type { BodyLimits, IncomingCallback } from './incoming.ts'
import { joinChunks } from './join-chunks.ts'
import { Refusal } from './refusal.ts'
import { withinTime } from './time-limit.ts'

export function incomingOf(request: Request): IncomingCallback {
  return {
    method: request.method,
    header: (name) => request.headers.get(name),
    read: (limits) => readRequest(request, limits),
  }
}

async function readRequest(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  if (request.bodyUsed)
    throw new Error('the body of the request was read before; hand over the request before anything reads it')
  // A server gives no more than the declared length, which is within the limit. Reading at once is much faster there.
  if (request.headers.has('content-length')) return readAtOnce(request.arrayBuffer(), limits)
  const reader = request.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const cancel = (): void => void reader.cancel().catch(() => undefined)
  return withinTime(readChunks(reader, limits.maxBytes, cancel), limits.timeoutMs, cancel)
}

export async function readAtOnce(
  reading: Promise<ArrayBuffer>,
  { maxBytes, timeoutMs }: BodyLimits,
): Promise<Uint8Array> {
  const body = new Uint8Array(await withinTime(reading, timeoutMs))
  if (body.length > maxBytes) throw new Refusal(413)
  return body
}

async function readChunks(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  cancel: () => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joinChunks(chunks, length)
    length += value.length
    if (length > maxBytes) {
      cancel()
      throw new Refusal(413)
    }
    chunks.push(value)
  }
}
