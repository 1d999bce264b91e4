import { LineWorksConnectionError } from '../errors/line-works-connection-error.ts'
import { LineWorksSizeError } from '../errors/line-works-size-error.ts'
import { operations } from '../generated/operations.ts'
import type { CallOptions } from '../options.ts'
import type { DownloadAttachmentParameters, DownloadedFile } from '../transfer.ts'
import { attempts } from './attempts.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { apiError, readAnswer } from './read-answer.ts'
import { receive, type Received } from './received.ts'
import { redact } from './redact.ts'
import { prepare } from './request.ts'
import type { Runtime } from './runtime.ts'
import { storageUrl } from './storage-url.ts'

const operationId = 'downloadAttachment'
const mostRedirects = 5

/** Follows the redirect of `getAttachment` by hand, so that the token goes to allowed hosts only, and hands the content on. */
export async function download(
  runtime: Runtime,
  { botId, fileId, maxBytes = Infinity }: DownloadAttachmentParameters,
  options: CallOptions,
): Promise<DownloadedFile> {
  const { getAttachment } = operations
  const parts = { pathParameters: { botId, fileId }, queryParameters: {}, body: undefined }
  const request = prepare(runtime.baseUrl, getAttachment, parts, options.headers)
  const deadline = startDeadline(operationId, options.timeoutMs ?? runtime.timeoutMs, options.signal)
  let handedOn = false
  try {
    const tokens: string[] = []
    const clean = (text: string): string => redact(text, tokens)
    const job = { operationId, repeatable: true, rateLimit: getAttachment.rateLimit, retry: options.retry, deadline }
    const response = await attempts(runtime, job, async (token, signal) => {
      tokens.push(token)
      const authorized: RequestInit = { headers: { authorization: `Bearer ${token}` }, redirect: 'manual', signal }
      const init = { ...authorized, headers: { ...request.headers, authorization: `Bearer ${token}` } }
      let answer = await runtime.fetch(request.url, init)
      let url = request.url
      for (let hop = 0; isRedirect(answer) && hop < mostRedirects; hop += 1) {
        const { location } = readAnswer(
          operationId,
          { ...getAttachment, status: answer.status },
          await receive(answer, false),
          clean,
        ) as { location: string } // What an operation that redirects gives.
        url = storageUrl(runtime, operationId, location, url)
        answer = await runtime.fetch(url, authorized)
      }
      // Read to its end, an answer that is no file holds no connection while another attempt waits.
      return answer.ok ? answer : receive(answer, true)
    })
    if (isRead(response)) throw apiError(operationId, response, clean)
    // An empty file may come without a body.
    const content = response.body ?? new Blob([]).stream()
    const size = Number(response.headers.get('content-length') ?? Number.NaN)
    if (size > maxBytes) {
      content.cancel().catch(() => {})
      throw new LineWorksSizeError(maxBytes)
    }
    handedOn = true
    return file(watch(content, maxBytes, deadline), response.headers, size)
  } finally {
    if (!handedOn) deadline.clear()
  }
}

// Not by `instanceof`: a `fetch` of another package may have a `Response` of its own.
function isRead(answer: Response | Received): answer is Received {
  return typeof answer.text === 'string'
}

function isRedirect({ status }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** Counts the bytes and names what breaks; the deadline of the call ends with the last one. */
function watch(content: ReadableStream<Uint8Array>, maxBytes: number, deadline: Deadline): ReadableStream<Uint8Array> {
  const reader = content.getReader()
  let bytes = 0
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        bytes += value?.byteLength ?? 0
        if (bytes > maxBytes) throw new LineWorksSizeError(maxBytes)
        if (!done) return controller.enqueue(value)
        deadline.clear()
        controller.close()
      } catch (error) {
        deadline.clear()
        reader.cancel().catch(() => {})
        if (deadline.signal.aborted) throw deadline.signal.reason
        throw error instanceof LineWorksSizeError ? error : new LineWorksConnectionError(operationId, error)
      }
    },
    cancel(reason) {
      deadline.clear()
      return reader.cancel(reason)
    },
  })
}

function file(body: ReadableStream<Uint8Array>, headers: Headers, size: number): DownloadedFile {
  const contentType = headers.get('content-type') ?? undefined
  return {
    body,
    contentType,
    size: Number.isNaN(size) || headers.has('content-encoding') ? undefined : size,
    bytes: async () => new Uint8Array(await new Response(body).arrayBuffer()),
    blob: () =>
      new Response(body, { headers: contentType === undefined ? {} : { 'content-type': contentType } }).blob(),
  }
}
