import type { AttachmentUpload } from '@lineworks-bot/types'
import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'
import { LineWorksConnectionError } from '../errors/line-works-connection-error.ts'
import type { CallOptions } from '../options.ts'
import type { FileContent, UploadAttachmentParameters } from '../transfer.ts'
import { startDeadline } from './deadline.ts'
import { delay } from './delay.ts'
import { apiError } from './read-answer.ts'
import { receive } from './received.ts'
import { redact } from './redact.ts'
import { backoff, faultCode, retryPolicy } from './retry-delay.ts'
import type { Runtime } from './runtime.ts'
import { storageUrl } from './storage-url.ts'
import { currentToken } from './token.ts'

const operationId = 'uploadAttachment'

type CreateAttachment = (
  parameters: { botId: number; fileName: string },
  options: CallOptions,
) => Promise<AttachmentUpload>

/**
 * Asks for an upload URL and sends the file there. A URL takes one upload, so that each further attempt gets a new one; a file
 * that no message names harms nobody.
 */
export async function upload(
  runtime: Runtime,
  createAttachment: CreateAttachment,
  { botId, fileName, file, contentType }: UploadAttachmentParameters,
  options: CallOptions,
): Promise<{ fileId: string }> {
  const policy = retryPolicy(options.retry, runtime.retry)
  const deadline = startDeadline(operationId, options.timeoutMs ?? runtime.timeoutMs, options.signal)
  const { signal } = deadline
  const { fetch, log } = runtime
  let mayRenew = policy.attempts > 0
  try {
    const form = new FormData()
    form.append('Filedata', await toBlob(file, contentType), fileName)
    for (let attempt = 1; ; attempt += 1) {
      const { fileId, uploadUrl } = await createAttachment(
        { botId, fileName },
        { ...options, signal, timeoutMs: Infinity },
      )
      const url = storageUrl(runtime, operationId, uploadUrl)
      const token = await currentToken(runtime.auth, runtime, signal)
      log?.({ type: 'request', operationId, attempt })
      const started = performance.now()
      const headers = { authorization: `Bearer ${token}` }
      const init: RequestInit = { method: 'POST', headers, body: form, signal, redirect: 'manual' }
      const outcome = await fetch(url, init)
        .then((response) => receive(response, false))
        .catch((fault: unknown) => ({ fault }))
      const durationMs = performance.now() - started
      let again = true
      if ('fault' in outcome) {
        signal.throwIfAborted()
        log?.({ type: 'fault', operationId, attempt, reason: faultCode(outcome.fault), durationMs })
      } else {
        log?.({ type: 'answer', operationId, attempt, status: outcome.status, durationMs })
        if (outcome.ok) return { fileId }
        again = outcome.status === 429 || outcome.status === 503
        if (outcome.status === 401 && mayRenew) {
          mayRenew = false
          runtime.auth.refuse?.(token)
          if ((await currentToken(runtime.auth, runtime, signal)) !== token) {
            attempt -= 1
            continue
          }
        }
      }
      const waitMs = backoff(attempt, policy)
      if (!again || attempt >= policy.attempts || Date.now() + waitMs >= deadline.at) {
        if ('fault' in outcome) throw new LineWorksConnectionError(operationId, outcome.fault)
        throw apiError(operationId, outcome, (text) => redact(text, [token]))
      }
      log?.({ type: 'retry', operationId, attempt, waitMs: Math.round(waitMs) })
      await delay(waitMs, signal)
    }
  } finally {
    deadline.clear()
  }
}

async function toBlob(file: FileContent, type: string | undefined): Promise<Blob> {
  const options = type === undefined ? {} : { type }
  if (file instanceof Blob) return type === undefined ? file : file.slice(0, file.size, type)
  if (file instanceof ReadableStream) return toBlob(await new Response(file).blob(), type ?? '')
  if (file instanceof ArrayBuffer || ArrayBuffer.isView(file)) return new Blob([file], options)
  throw new LineWorksArgumentError('file', 'file must be a Blob, bytes or a ReadableStream')
}
