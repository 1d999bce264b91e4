import type { Context } from 'hono'
import { ControlError } from './control-error.ts'
import { membersOf, wrong, type Members } from './members.ts'

const maxJsonBytes = 256 * 1024

/** The media type is asked for: a page of another origin cannot send it unasked. */
export async function readJson({ req }: Context): Promise<Members> {
  if (!/^application\/json\s*(;|$)/i.test(req.header('content-type') ?? '')) {
    throw new ControlError(415, 'the body must be application/json')
  }
  const bytes = await readBytes(req.raw, maxJsonBytes)
  try {
    return membersOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw error instanceof ControlError ? error : wrong('the body is not JSON')
  }
}

/** The whole body, given up as soon as it is longer than allowed. */
export async function readBytes({ body }: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: BlobPart[] = []
  let size = 0
  if (body !== null) {
    for await (const chunk of body as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      // Node iterates over streams; the DOM's types do not know of it.
      size += chunk.length
      if (size > limit) throw new ControlError(413, `the body is larger than ${limit} bytes`)
      chunks.push(chunk)
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
