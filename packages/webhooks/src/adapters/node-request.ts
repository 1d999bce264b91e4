import { batched } from '../deliver/batched.ts'
import type { BodyLimits, IncomingCallback } from '../receive/incoming.ts'
import { joinChunks } from '../receive/join-chunks.ts'
import { Refusal } from '../receive/refusal.ts'

/** What is used of `IncomingMessage` of node:http, and of what frameworks add to it. Written down so that no one needs @types/node. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly destroyed: boolean
  readonly readableDidRead: boolean
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end' | 'close' | 'error', listener: () => void): unknown
  /** The bytes, where a parser of raw bodies has read them. */
  readonly body?: unknown
  /** The bytes, where a host keeps them beside the parsed body. */
  readonly rawBody?: unknown
}

export function incomingOfNode(request: NodeRequest): IncomingCallback {
  return {
    method: request.method ?? '',
    header(name) {
      const value = request.headers[name]
      return typeof value === 'object' ? value.join(', ') : value
    },
    read: (limits) => rawBodyOf(request, limits) ?? readNodeRequest(request, limits),
  }
}

function rawBodyOf({ rawBody, body, readableDidRead }: NodeRequest, { maxBytes }: BodyLimits): Uint8Array | undefined {
  const raw = rawBody instanceof Uint8Array ? rawBody : body
  if (raw instanceof Uint8Array) {
    if (raw.length > maxBytes) throw new Refusal(413)
    return raw
  }
  if (readableDidRead) {
    throw new Error('the body was parsed before the callback handler got it; mount the handler before any body parser')
  }
  return undefined
}

const afterThisTurn = /*#__PURE__*/ batched((start) => setImmediate(start))

function readNodeRequest(request: NodeRequest, { maxBytes, timeoutMs }: BodyLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (request.destroyed) return reject(new Refusal(400))
    const chunks: Uint8Array[] = []
    let length = 0
    let isReading = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = (): void => {
      isReading = false
      clearTimeout(timer)
    }
    const refuse = (status: number): void => {
      // `close` comes after every request.
      if (!isReading) return
      stop()
      reject(new Refusal(status))
    }
    request.on('data', (chunk) => {
      // What comes after a refusal is let go.
      if (!isReading) return
      length += chunk.length
      if (length > maxBytes) refuse(413)
      else chunks.push(chunk)
    })
    request.on('end', () => {
      if (!isReading) return
      stop()
      resolve(joinChunks(chunks, length))
    })
    request.on('error', () => refuse(400))
    // Most bodies come together with their head, and are there before this: they need no timer.
    afterThisTurn(() => {
      if (!isReading) return
      if (request.destroyed) return refuse(400)
      timer = setTimeout(() => refuse(408), timeoutMs)
      request.on('close', () => refuse(400))
    })
  })
}
