import { isSignature } from '../signature/base64.ts'
import type { IncomingCallback } from './incoming.ts'
import { Refusal } from './refusal.ts'

export interface Head {
  readonly botId: number
  readonly signature: string
}

/** Refuses what can be refused before a byte of the body is read. */
export function checkHead(callback: IncomingCallback, maxBodyBytes: number): Head {
  if (callback.method !== 'POST') throw new Refusal(405, { allow: 'POST' })
  if (!isJson(callback.header('content-type'))) throw new Refusal(415)
  // The signature is of the bytes as they were before they were packed.
  if (!isIdentity(callback.header('content-encoding'))) throw new Refusal(415)
  const botId = readBotId(callback.header('x-works-botid'))
  const signature = callback.header('x-works-signature')
  if (!isSignature(signature)) throw new Refusal(401)
  checkLength(callback.header('content-length'), maxBodyBytes)
  return { botId, signature }
}

/** JSON is always UTF-8; a `charset` says nothing and is not looked at. */
function isJson(contentType: string | null | undefined): boolean {
  return /^application\/json[\t ]*(?:;|$)/i.test(contentType ?? '')
}

function isIdentity(contentEncoding: string | null | undefined): boolean {
  return (contentEncoding ?? '') === '' || contentEncoding?.toLowerCase() === 'identity'
}

function readBotId(header: string | null | undefined): number {
  const botId = /^\d+$/.test(header ?? '') ? Number(header) : Number.NaN
  if (!Number.isSafeInteger(botId)) throw new Refusal(400)
  return botId
}

function checkLength(contentLength: string | null | undefined, maxBodyBytes: number): void {
  if (contentLength === null || contentLength === undefined) return
  if (!/^\d+$/.test(contentLength)) throw new Refusal(400)
  if (Number(contentLength) > maxBodyBytes) throw new Refusal(413)
}
