import type { HonoRequest } from 'hono'

type Bytes = Uint8Array<ArrayBuffer>

/** A caller that still sends does not read the answer: so much of what is too large is read and thrown away. */
const mostDiscarded = 64 * 1024 * 1024

/** The body; undefined when it is larger than allowed, of which no more is kept than that. */
export async function readBytes(request: HonoRequest, maxBytes: number): Promise<Bytes | undefined> {
  const length = request.header('content-length')
  if (length === undefined || Number(length) > maxBytes) return readStream(request.raw.body, maxBytes)
  // No longer than it said: the server sees to it, and in process it is measured.
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > maxBytes ? undefined : bytes
}

async function readStream(body: ReadableStream<Bytes> | null, maxBytes: number): Promise<Bytes | undefined> {
  if (body === null) return new Uint8Array()
  const chunks: Bytes[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
    if (size > mostDiscarded) break
  }
  return size > maxBytes ? undefined : joined(chunks, size)
}

function joined(chunks: readonly Bytes[], size: number): Bytes {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
